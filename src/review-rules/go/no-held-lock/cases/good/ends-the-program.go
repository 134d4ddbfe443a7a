package sample

import "log"

func (s *Store) Load(path string) int {
	s.mu.Lock()
	if s.path != "" {
		log.Fatal("loaded twice")
	}
	s.path = path
	s.mu.Unlock()
	return 1
}
