package sample

func (s *Store) open(key string) (func(), error) {
	s.mu.Lock()
	if s.values[key] != "" {
		return s.mu.Unlock, nil
	}
	s.mu.Unlock()
	return nil, errMissing
}
