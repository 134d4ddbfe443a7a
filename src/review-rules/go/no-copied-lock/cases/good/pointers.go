package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Value() int { return c.n }

func show(c *Counter) int { return c.Value() }

func both(c *Counter) *Counter {
	other := c
	return other
}
