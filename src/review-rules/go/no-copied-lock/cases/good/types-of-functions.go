package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

type Visitor interface {
	Visit(c Counter)
}

type visit func(c Counter) Counter
