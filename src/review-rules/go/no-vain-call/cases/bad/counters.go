package stat

import "sync/atomic"

type Stat struct {
	hits uint64
}

var total int64

func (s *Stat) Hit() {
	s.hits = atomic.AddUint64(&s.hits, 1) // expect: vain-call
	total = atomic.AddInt64(&total, 1)    // expect: vain-call
}
