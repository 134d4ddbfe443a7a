package cache

import "sync"

type cache struct {
	mu   sync.RWMutex
	byID map[string]int
	load func(string) int
}

func (c *cache) get(id string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n, ok := c.byID[id]; ok {
		return n
	}
	c.mu.Unlock()
	n := c.load(id)
	c.mu.Lock()
	c.byID[id] = n
	return n
}

func (c *cache) later(id string) func() {
	c.mu.Lock()
	defer c.mu.Unlock()
	return func() {
		c.mu.Lock()
		delete(c.byID, id)
		c.mu.Unlock()
		return
	}
}

func (c *cache) inBranch(id string, isLate bool) int {
	if isLate {
		c.mu.RLock()
		defer c.mu.RUnlock()
		return c.byID[id]
	}
	c.mu.RLock()
	n := c.byID[id]
	c.mu.RUnlock()
	return n
}

func other(a, b *cache) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	n := len(b.byID)
	b.mu.Unlock()
	return n
}

func again(c *cache) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mu.Unlock()
	defer c.mu.Lock()
	return 1
}
