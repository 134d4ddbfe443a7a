package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func Dump(c *Counter, all []Counter) {
	write(*c) // expect: lock-copy
	write(all[0]) // expect: lock-copy
	var mu sync.Mutex
	guard(mu) // expect: lock-copy
}
