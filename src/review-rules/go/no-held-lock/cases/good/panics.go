package sample

func (s *Store) Use(key string) string {
	s.mu.Lock()
	if s.closed {
		panic("used after Close")
	}
	value := s.values[key]
	s.mu.Unlock()
	return value
}
