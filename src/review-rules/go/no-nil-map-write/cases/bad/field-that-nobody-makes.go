package stats

import (
	"sync"
	"time"
)

type Counter struct {
	mu     sync.Mutex
	counts map[string]int
	since  time.Time
}

func NewCounter() *Counter {
	return &Counter{since: time.Now()}
}

func (c *Counter) Add(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counts[key]++ // expect: nil-map
}

func (c *Counter) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.counts[key]
}
