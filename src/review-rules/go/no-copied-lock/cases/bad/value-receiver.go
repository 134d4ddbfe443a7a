package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c Counter) Value() int { // expect: lock-copy
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}
