package metrics

import (
	"strconv"
	"sync/atomic"
)

type Counter struct {
	name  string
	value int64
}

func (c *Counter) Add(delta int64) { atomic.AddInt64(&c.value, delta) }

func (c *Counter) Value() int64 { return atomic.LoadInt64(&c.value) }

func (c *Counter) Line() string {
	return c.name + ": " + strconv.FormatInt(c.value, 10) // expect: data-race
}
