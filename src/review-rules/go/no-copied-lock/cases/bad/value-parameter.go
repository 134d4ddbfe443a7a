package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func show(prefix string, c Counter) string { // expect: lock-copy
	return prefix + format(c.n)
}

var shown = func(c Counter) { // expect: lock-copy
	show("", c)
}
