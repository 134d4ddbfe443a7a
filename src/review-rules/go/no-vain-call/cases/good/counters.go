package sample

import "sync/atomic"

type stat struct{ hits, last int64 }

func (s *stat) hit() int64 {
	atomic.AddInt64(&s.hits, 1)
	s.last = atomic.AddInt64(&s.hits, 0)
	return s.last
}
