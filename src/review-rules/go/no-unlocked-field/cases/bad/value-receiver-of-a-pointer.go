package timer

import (
	"sync"
	"time"
)

type Timer struct {
	*sync.Once
	lock   *sync.Mutex
	values []int64
}

func (t *Timer) Update(d time.Duration) {
	t.lock.Lock()
	t.values = append(t.values, int64(d))
	t.lock.Unlock()
}

func (t *Timer) Snapshot() []int64 {
	t.lock.Lock()
	defer t.lock.Unlock()
	values := t.values
	t.values = nil
	return values
}

func (t *Timer) Reset() {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.values = t.values[:0]
}

func (t *Timer) Values() []int64 {
	return t.values // expect: data-race
}
