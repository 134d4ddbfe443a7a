package check

import (
	"sync"
	"sync/atomic"
)

type Check struct {
	wg     sync.WaitGroup
	misses int32
}

func (c *Check) Miss() {
	atomic.AddInt32(&c.misses, 1)
}

func (c *Check) Skip() {
	atomic.AddInt32(&c.misses, 1)
}

func (c *Check) Report() int32 {
	c.wg.Wait()
	return c.misses
}
