package metrics

import "sync/atomic"

type Counter struct{ value int64 }

func NewCounter(value int64) *Counter {
	c := &Counter{}
	c.value = value
	return c
}

func (c *Counter) Add(delta int64) { atomic.AddInt64(&c.value, delta) }

func (c *Counter) Clear() { atomic.StoreInt64(&c.value, 0) }

func (c *Counter) Value() int64 { return atomic.LoadInt64(&c.value) }

func (c *Counter) pointer() *int64 { return &c.value }
