package store

import "sync"

type Store struct {
	mu     sync.Mutex
	name   string
	values map[string]string
}

func New(name string) *Store { return &Store{name: name} }

func (s *Store) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[s.name+name] = value
}

func (s *Store) Get(name string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.values[s.name+name]
}

func (s *Store) Title() string { return "store " + s.name }
