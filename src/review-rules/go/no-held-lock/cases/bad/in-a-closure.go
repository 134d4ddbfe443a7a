package sample

func (s *Server) handler() func(id int) error {
	return func(id int) error {
		s.mu.Lock()
		session := s.sessions[id]
		if session == nil {
			return errUnknown // expect: lock-leak
		}
		session.seen++
		s.mu.Unlock()
		return nil
	}
}
