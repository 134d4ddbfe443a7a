package cache

import "sync"

type Sessions struct {
	mu      sync.RWMutex
	entries map[string]string
}

func (s *Sessions) Get(key string) string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.entries[key]
}

func (s *Sessions) Drop(key string) {
	s.mu.RLock()
	delete(s.entries, key) // expect: data-race
	s.mu.RUnlock()
}
