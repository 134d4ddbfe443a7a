package sample

func (s *Store) Put(key, value string) error {
	s.mu.Lock()
	defer func() {
		s.dirty = true
		s.mu.Unlock()
	}()
	if s.closed {
		return errClosed
	}
	s.values[key] = value
	return nil
}
