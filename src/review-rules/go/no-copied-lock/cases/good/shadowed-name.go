package sample

import "sync"

type Counter struct {
	mu sync.Mutex
	n  int
}

func read(c *Counter, all [][]int) int {
	for _, c := range all {
		one := c
		two := one[0]
		use(two)
	}
	return 0
}
