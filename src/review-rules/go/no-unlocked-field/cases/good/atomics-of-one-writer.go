package freezer

import "sync/atomic"

type Freezer struct{ frozen uint64 }

func (f *Freezer) Append(number uint64) bool {
	if f.frozen != number {
		return false
	}
	atomic.AddUint64(&f.frozen, 1)
	return true
}

func (f *Freezer) Count() uint64 { return atomic.LoadUint64(&f.frozen) }
