package sample

func (s *Store) Get(key string) (string, bool) {
	s.mu.Lock()
	value, ok := s.values[key]
	if !ok {
		return "", false // expect: lock-leak
	}
	s.mu.Unlock()
	return value, true
}
