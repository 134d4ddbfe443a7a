package sample

func (s *Store) Get(key string) (string, bool) {
	s.mu.Lock()
	value, ok := s.values[key]
	if !ok {
		s.mu.Unlock()
		return "", false
	}
	s.mu.Unlock()
	return value, true
}
