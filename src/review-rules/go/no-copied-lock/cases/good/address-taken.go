package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

type Group struct{ total Counter }

func (g *Group) Total() *Counter {
	total := &g.total
	use(&g.total, total.n)
	return total
}
