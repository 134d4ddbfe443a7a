package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func New(n int) Counter {
	var c Counter
	c.n = n
	return c
}
