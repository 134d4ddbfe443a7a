package sample

import "sync"

type Counter struct {
	*sync.Mutex
	n int
}

func (c Counter) Value() int {
	c.Lock()
	defer c.Unlock()
	return c.n
}
