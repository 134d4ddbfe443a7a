package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func New() *Counter { return &Counter{} }

func Zero() Counter { return Counter{n: 1} }

func (c *Counter) Reset() {
	*c = Counter{}
	c.mu = sync.Mutex{}
}
