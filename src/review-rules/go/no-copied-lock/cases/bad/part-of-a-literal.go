package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

type Page struct {
	counter Counter
}

func page(c *Counter) Page {
	return Page{counter: *c} // expect: lock-copy
}

var global Counter

func other() *Page {
	c := global // expect: lock-copy
	c.n++
	return &Page{}
}
