package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func Count(all []Counter) (n int) {
	for _, _ = range all {
		n++
	}
	return n
}
