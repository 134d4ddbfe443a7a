package sample

// find gives the entry of a key. It returns with s.mu held when there is one.
func (s *Store) find(key string) *entry {
	s.mu.Lock()
	if found := s.values[key]; found != nil {
		return found
	}
	s.mu.Unlock()
	return nil
}
