package sample

func (s *Store) drop(ids []string) error {
	for _, lock := range locksFor(s.locks, ids) {
		lock.Lock()
		defer lock.Unlock()
	}
	for _, id := range ids {
		lock := s.lockOf(id)
		lock.Lock()
		defer lock.Unlock()
	}
	for i := range s.shards {
		s.shards[i].Lock()
		defer s.shards[i].Unlock()
	}
	return s.dropAll(ids)
}
