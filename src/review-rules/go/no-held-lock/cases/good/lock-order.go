package snapshots

import "sync"

type set struct {
	all   sync.Mutex
	meta  sync.Mutex
	io    sync.RWMutex
	sizes map[string]int64
}

func (s *set) one() {
	s.meta.Lock()
	s.io.Lock()
	s.sizes["a"] = 1
	s.io.Unlock()
	s.meta.Unlock()
}

func (s *set) sameOrder() {
	s.meta.Lock()
	defer s.meta.Unlock()
	s.io.Lock()
	defer s.io.Unlock()
	s.sizes["a"] = 2
}

func (s *set) oneAfterTheOther() {
	s.io.Lock()
	s.sizes["a"] = 3
	s.io.Unlock()
	s.meta.Lock()
	defer s.meta.Unlock()
}

func (s *set) aside() {
	s.io.Lock()
	defer s.io.Unlock()
	go func() {
		s.meta.Lock()
		defer s.meta.Unlock()
	}()
}

type pair struct {
	gate, a, b sync.Mutex
	n          int
}

func (p *pair) first() {
	p.gate.Lock()
	defer p.gate.Unlock()
	p.a.Lock()
	defer p.a.Unlock()
	p.b.Lock()
	defer p.b.Unlock()
	p.n++
}

func (p *pair) second() {
	p.gate.Lock()
	defer p.gate.Unlock()
	p.b.Lock()
	defer p.b.Unlock()
	p.a.Lock()
	defer p.a.Unlock()
	p.n--
}

type readers struct {
	a sync.RWMutex
	b sync.RWMutex
}

func (r *readers) first() {
	r.a.RLock()
	defer r.a.RUnlock()
	r.b.RLock()
	defer r.b.RUnlock()
}

func (r *readers) second(isB bool) {
	if isB {
		r.b.Lock()
		defer r.b.Unlock()
	} else {
		r.a.Lock()
		defer r.a.Unlock()
	}
}
