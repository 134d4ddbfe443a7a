package sample

import "sync"

type base struct {
	*sync.Map
	sync.RWMutex
}

type Store struct {
	base
	items [4]string
}

func (s Store) First() string { // expect: lock-copy
	s.RLock()
	defer s.RUnlock()
	return s.items[0]
}
