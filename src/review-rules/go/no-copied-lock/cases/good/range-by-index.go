package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func Sum(all []Counter) (sum int) {
	for i := range all {
		c := &all[i]
		sum += c.n
	}
	return sum
}
