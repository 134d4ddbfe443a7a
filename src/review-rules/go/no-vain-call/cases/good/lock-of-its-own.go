package counter

import "sync"

var total int

func Add(n int) {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	total += n
}
