package sample

func (s *Store) attach(other *Store) bool {
	s.mu.Lock()
	if other.parent != nil {
		return false
	}
	other.parent = s
	return true
}
