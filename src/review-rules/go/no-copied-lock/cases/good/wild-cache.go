package sample

import (
	"sync"
	"time"
)

type entry struct {
	value   []byte
	expires time.Time
	mu      sync.Mutex
	hits    int
}

// Cache keeps what was fetched for a while.
type Cache struct {
	mu      sync.RWMutex
	entries map[string]*entry
	fetch   func(string) ([]byte, error)
	ttl     time.Duration
}

func New(fetch func(string) ([]byte, error), ttl time.Duration) *Cache {
	return &Cache{entries: map[string]*entry{}, fetch: fetch, ttl: ttl}
}

func (c *Cache) Get(key string) ([]byte, error) {
	c.mu.RLock()
	found, ok := c.entries[key]
	c.mu.RUnlock()
	if ok && time.Now().Before(found.expires) {
		found.mu.Lock()
		found.hits++
		found.mu.Unlock()
		return found.value, nil
	}
	value, err := c.fetch(key)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = &entry{value: value, expires: time.Now().Add(c.ttl)}
	return value, nil
}

func (c *Cache) Hottest() (best string) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	most := -1
	for key, found := range c.entries {
		one := found
		if one.hits > most {
			best, most = key, one.hits
		}
	}
	return best
}
