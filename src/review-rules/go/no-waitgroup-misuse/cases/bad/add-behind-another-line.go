package sample

func (s *Server) Start() {
	go func() {
		s.log("starting")
		s.group.Add(1) // expect: waitgroup
		defer s.group.Done()
		s.serve()
	}()
}

func (s *Server) Stop() {
	s.group.Wait()
}
