package snapshots

import "sync"

type set struct {
	meta  sync.Mutex
	io    sync.Mutex
	sizes map[string]int64
	dirty bool
}

func (s *set) resize(id string, size int64) {
	s.meta.Lock()
	defer s.meta.Unlock()
	s.io.Lock()
	defer s.io.Unlock()
	s.sizes[id] = size
	s.dirty = true
}

func (s *set) flush(write func(map[string]int64) error) error {
	s.io.Lock()
	defer s.io.Unlock()
	if !s.dirty {
		return nil
	}
	s.meta.Lock() // expect: deadlock
	defer s.meta.Unlock()
	return write(s.sizes)
}

type registry struct {
	names  sync.RWMutex
	owners sync.RWMutex
	byName map[string]int
	byID   map[int]string
}

func (r *registry) owner(id int) string {
	r.owners.RLock()
	defer r.owners.RUnlock()
	return r.byID[id]
}

func (r *registry) rename(from, to string) {
	r.names.Lock()
	defer r.names.Unlock()
	if r.owner(r.byName[from]) == "" {
		return
	}
	r.byName[to] = r.byName[from]
}

func (r *registry) drop(id int) {
	r.owners.Lock()
	name := r.byID[id]
	if name != "" {
		r.names.Lock() // expect: deadlock
		delete(r.byName, name)
		r.names.Unlock()
	}
	r.owners.Unlock()
}
