package cache

import "sync"

type Set struct {
	once  sync.Once
	name  string
	items map[string]bool
}

func (s *Set) init() {
	s.items = make(map[string]bool)
}

func New(name string) *Set {
	s := &Set{name: name}
	s.once.Do(s.init)
	s.items["first"] = true
	return s
}
