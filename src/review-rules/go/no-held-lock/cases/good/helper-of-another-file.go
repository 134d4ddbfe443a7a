package sample

func (s *Store) Put(key string) error {
	s.mu.Lock()
	if s.closed {
		return s.failAndUnlock(errClosed)
	}
	s.keys = append(s.keys, key)
	s.mu.Unlock()
	return nil
}
