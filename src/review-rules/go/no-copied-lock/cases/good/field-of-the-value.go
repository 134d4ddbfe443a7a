package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func sum(a, b *Counter) int {
	n := a.n
	m := b.n
	return n + m
}
