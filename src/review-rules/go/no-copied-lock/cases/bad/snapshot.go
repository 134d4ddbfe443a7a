package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Snapshot() *Counter {
	c.mu.Lock()
	defer c.mu.Unlock()
	copied := *c // expect: lock-copy
	return &copied
}

func Reset(a, b *Counter) {
	*a = *b // expect: lock-copy
}
