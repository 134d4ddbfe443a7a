package sample

func (s *Store) finish(err error) error {
	s.pending--
	s.mu.Unlock()
	return err
}

func (s *Store) Put(key string) error {
	s.mu.Lock()
	if s.closed {
		return s.finish(errClosed)
	}
	s.keys = append(s.keys, key)
	s.mu.Unlock()
	return nil
}
