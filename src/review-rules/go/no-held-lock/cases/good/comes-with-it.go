package sample

func (s *Store) flush() error {
	batch := s.batch
	s.mu.Unlock()
	err := s.write(batch)
	s.mu.Lock()
	if err != nil {
		return err
	}
	s.batch = nil
	return nil
}
