package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func (g *Group) Get(name string) Counter {
	return *g.counters[name] // expect: lock-copy
}

type Group struct {
	counters map[string]*Counter
	total    Counter
}

func (g *Group) Total() Counter {
	return g.total // expect: lock-copy
}
