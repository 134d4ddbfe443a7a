package sample

func (s *Store) tryLockFor(key string) bool {
	s.mu.Lock()
	if s.owner == key {
		return true
	}
	s.mu.Unlock()
	return false
}
