package sample

import (
	"sync"
	"unsafe"
)

type Counter struct {
	mu sync.Mutex
	list [3]int
}

func size(c *Counter) (uintptr, int) {
	return unsafe.Sizeof(*c), len(c.list)
}
