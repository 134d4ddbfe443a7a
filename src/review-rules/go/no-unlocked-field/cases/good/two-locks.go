package store

import "sync"

type Store struct {
	readers sync.Mutex
	writers sync.Mutex
	values  map[string]string
}

func (s *Store) Put(name, value string) {
	s.writers.Lock()
	defer s.writers.Unlock()
	s.values[name] = value
}

func (s *Store) Get(name string) string {
	s.writers.Lock()
	defer s.writers.Unlock()
	return s.values[name]
}

func (s *Store) Size() int { return len(s.values) }
