package sample

func (s *Server) Start() error {
	done := make(chan error)
	s.done = done
	go func() { done <- s.serve() }()
	if err := s.register(); err != nil {
		return err
	}
	return nil
}
