package cache

import "sync"

type Cache struct {
	mu    sync.Mutex
	items map[string]int
}

func (c *Cache) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.items[key]
}

func (c *Cache) Set(key string, n int) {
	c.mu.Lock()
	defer c.release()
	c.items[key] = n
}

func (c *Cache) Drop(key string) {
	c.mu.Lock()
	defer leave(&c.mu)
	delete(c.items, key)
}

func (c *Cache) Clear() {
	mu := &c.mu
	c.mu.Lock()
	defer mu.Unlock()
	clear(c.items)
}

func (c *Cache) Pause() {
	c.mu.Lock()
}
