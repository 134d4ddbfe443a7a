package sample

func (s *Server) Serve() {
	s.wg.Add(1)
	go func() {
		conn, err := s.listener.Accept()
		if err != nil {
			s.finish(err)
			return
		}
		s.handle(conn)
		s.wg.Done()
	}()
	s.wg.Wait()
}
