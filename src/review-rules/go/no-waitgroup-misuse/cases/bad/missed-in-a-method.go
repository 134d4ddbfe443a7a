package sample

func (s *Server) Serve() {
	s.wg.Add(1)
	go func() {
		for {
			conn, err := s.listener.Accept()
			if err != nil {
				s.logf("accept: %v", err)
				return // expect: waitgroup
			}
			if conn == nil {
				break
			}
			serve(conn)
		}
		s.wg.Done()
	}()
	s.wg.Wait()
}
