package sample

import "sync/atomic"

type Stats struct {
	hits atomic.Int64
	last atomic.Value
}

func (s Stats) Hits() int64 { // expect: lock-copy
	return s.hits.Load()
}

func Move(s *Stats) {
	old := s.hits // expect: lock-copy
	keep(&old)
}
