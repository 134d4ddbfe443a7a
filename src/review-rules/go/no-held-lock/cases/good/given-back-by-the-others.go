package cache

import "sync"

type Cache struct {
	mu      sync.RWMutex
	turn    sync.Mutex
	wake    *sync.Cond
	entries map[string]string
}

func (c *Cache) Get(key string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	value, ok := c.entries[key]
	return value, ok
}

// Freeze keeps others out until the caller has unlocked the cache.
func (c *Cache) Freeze() {
	c.mu.Lock()
	c.entries = nil
}

func (c *Cache) LockAll() map[string]string {
	c.mu.Lock()
	return c.entries
}

func (c *Cache) Edit() func() {
	c.mu.Lock()
	return func() { c.mu.Unlock() }
}

func (c *Cache) Hand() func() {
	c.mu.Lock()
	return c.mu.Unlock
}

func (c *Cache) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mu.Unlock()
	wait()
	c.mu.Lock()
	c.entries = nil
}

func (c *Cache) Drop() {
	c.mu.Lock()
	c.dropAndUnlock()
}

func (c *Cache) dropAndUnlock() {
	c.entries = nil
	c.mu.Unlock()
}

func (c *Cache) Serve() {
	c.turn.Lock()
	for {
		c.wake.Wait()
	}
}

func (c *Cache) Turns() {
	c.turn.Lock()
	defer c.turn.Unlock()
	wait()
}

func wait() {}
