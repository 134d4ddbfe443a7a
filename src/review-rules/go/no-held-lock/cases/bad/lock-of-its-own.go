package cache

import "sync"

type cache struct{ byID map[string]int }

func (c *cache) set(id string, n int) {
	var mu sync.Mutex
	mu.Lock() // expect: lock-misuse
	defer mu.Unlock()
	c.byID[id] = n
}

func (c *cache) get(id string) int {
	lock := &sync.RWMutex{}
	lock.RLock() // expect: lock-misuse
	n := c.byID[id]
	lock.RUnlock()
	return n
}

func handler(c *cache) func(string) {
	return func(id string) {
		mu := sync.Mutex{}
		mu.Lock() // expect: lock-misuse
		c.byID[id]++
		mu.Unlock()
	}
}
