package store

import "sync"

type Store struct {
	mu     sync.RWMutex
	values map[string]string
	count  int
}

func New() *Store {
	return &Store{values: map[string]string{}}
}

func (s *Store) Put(name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[name] = value
	s.count++
}

func (s *Store) Delete(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.values, name)
	s.count--
}

func (s *Store) Get(name string) string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.values[name]
}

func (s *Store) Clear() {
	s.values = map[string]string{} // expect: data-race
}
