package cache

import "sync"

type cache struct {
	mu   sync.RWMutex
	byID map[string]int
}

func (c *cache) get(id string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n, ok := c.byID[id]; ok {
		c.mu.Unlock() // expect: wrong-unlock
		return n
	}
	return 0
}

func (c *cache) has(id string) (bool, error) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	_, ok := c.byID[id]
	c.mu.RUnlock() // expect: wrong-unlock
	return ok, nil
}

func each(ids []string, mu *sync.Mutex, use func(string) error) error {
	mu.Lock()
	defer mu.Unlock()
	for _, id := range ids {
		if err := use(id); err != nil {
			println(id)
			mu.Unlock() // expect: wrong-unlock
			return err
		}
	}
	return nil
}
