package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func encode(n int) []byte {
	type Counter struct{ N int }
	show := func(c Counter) int { return c.N }
	return write(show(Counter{n}))
}
