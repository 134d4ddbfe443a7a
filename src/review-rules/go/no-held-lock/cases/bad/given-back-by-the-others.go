package cache

import "sync"

var (
	totalsMu sync.Mutex
	totals   = map[string]int{}
)

type Cache struct {
	mu      sync.RWMutex
	entries map[string]string
	last    error
}

func (c *Cache) Get(key string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	value, ok := c.entries[key]
	return value, ok
}

func (c *Cache) Put(key, value string) {
	c.mu.Lock() // expect: lock-leak
	c.entries[key] = value
}

func (c *Cache) Keys() []string {
	keys := []string{}
	c.mu.RLock() // expect: lock-leak
	for key := range c.entries {
		keys = append(keys, key)
	}
	return keys
}

func (c *Cache) Remove(key string) bool {
	if key == "" {
		return false
	}
	c.mu.Lock() // expect: lock-leak
	if _, ok := c.entries[key]; !ok {
		return false
	}
	delete(c.entries, key)
	return true
}

func (c *Cache) Refresh() error {
	c.mu.Lock()
	c.last = nil
	c.mu.Unlock()

	err := load()

	c.mu.Lock() // expect: lock-leak
	c.last = err
	return err
}

func count(name string) {
	totalsMu.Lock() // expect: lock-leak
	totals[name]++
}

func total(name string) int {
	totalsMu.Lock()
	defer totalsMu.Unlock()
	return totals[name]
}

func load() error { return nil }
