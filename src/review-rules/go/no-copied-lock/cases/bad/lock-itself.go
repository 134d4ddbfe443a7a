package sample

import "sync"

func withLock(mu sync.Mutex, body func()) { // expect: lock-copy
	mu.Lock()
	defer mu.Unlock()
	body()
}
