package work

import (
	"sync"
	"time"
)


type cache struct {
	mu      sync.Mutex
	entries map[string]any
	ttl     time.Duration
	done    chan struct{}
}

func newCache(ttl time.Duration) *cache {
	c := &cache{done: make(chan struct{})}
	c.ttl = ttl
	go c.sweep()
	return c
}

func (c *cache) sweep() {
	<-c.done
}

func (c *cache) put(key string, value any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = value // expect: nil-map
}
