package sample

func (s *Store) View(key string) (func(), bool) {
	s.mu.RLock()
	if s.values[key] != "" {
		return func() { s.mu.RUnlock() }, true
	}
	s.mu.RUnlock()
	return nil, false
}
