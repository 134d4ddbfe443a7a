package metrics

import "sync/atomic"

type Hits struct{ count uint64 }

func (h *Hits) Hit() { atomic.AddUint64(&h.count, 1) }

func (h *Hits) Clear() {
	h.count = 0 // expect: data-race
}
