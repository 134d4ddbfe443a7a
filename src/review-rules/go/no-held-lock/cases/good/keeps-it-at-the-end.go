package sample

func (s *Store) next() *entry {
	s.mu.Lock()
	if len(s.free) == 0 {
		s.mu.Unlock()
		return nil
	}
	return s.free[0]
}
