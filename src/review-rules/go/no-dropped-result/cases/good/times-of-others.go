package lease

import (
	"sync"
	"time"
)

type span struct{ total time.Duration }

func (s *span) Add(d time.Duration) { s.total += d }

type set map[time.Time]bool

func (s set) Add(t time.Time) { s[t] = true }

func newSpan() *span { return &span{} }

func Collect(times []time.Time) (set, *span) {
	found := make(set)
	sum := newSpan()
	var group sync.WaitGroup
	for _, at := range times {
		at = at.UTC()
		found.Add(at)
		sum.Add(time.Since(at))
		group.Add(1)
		go func() { group.Done() }()
	}
	group.Wait()
	end, extra := time.Now().UTC(), newSpan()
	extra.Add(time.Until(end))
	return found, sum
}
