package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func Sum(all []*Counter, byName map[string]*Counter) (sum int) {
	for _, c := range all {
		sum += c.n
	}
	for _, c := range byName {
		sum += c.n
	}
	return sum
}
