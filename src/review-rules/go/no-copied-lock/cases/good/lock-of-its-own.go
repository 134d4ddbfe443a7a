package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Clone() *Counter {
	copied := *c
	copied.mu = sync.Mutex{}
	return &copied
}
