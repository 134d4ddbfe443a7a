package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

type Group struct {
	counters []Counter
	byName   map[string]Counter
}

func (g *Group) Sum() (sum int) {
	for _, c := range g.counters { // expect: lock-copy
		sum += c.n
	}
	for _, c := range g.byName { // expect: lock-copy
		sum += c.n
	}
	return sum
}
