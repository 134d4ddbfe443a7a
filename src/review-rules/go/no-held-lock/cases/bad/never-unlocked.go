package memory

import "sync"

var (
	mu    sync.Mutex
	total int
)

func add(n int) {
	mu.Lock()
	defer mu.Lock() // expect: deadlock
	total += n
}
