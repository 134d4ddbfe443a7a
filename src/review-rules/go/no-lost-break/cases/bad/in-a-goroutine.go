package work

func (s *Server) start() {
	go func() {
		for {
			select {
			case conn := <-s.conns:
				s.handle(conn)
			case <-s.stop:
				s.log("stopped")
				break // expect: lost-break
			}
		}
	}()
}
