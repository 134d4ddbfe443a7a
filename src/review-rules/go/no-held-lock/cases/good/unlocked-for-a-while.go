package sample

func (s *Store) Flush() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed != nil {
		return s.failed
	}
	if s.isSlow {
		s.mu.Unlock()
		s.sync()
		s.mu.Lock()
		return s.failed
	}
	return s.check()
}
