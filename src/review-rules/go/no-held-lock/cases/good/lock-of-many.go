package cache

import "sync"

type cache struct {
	byID map[string]int
	mu   *sync.Mutex
}

func (c *cache) all(ids []string, load func(string) int) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, id := range ids {
		wg.Go(func() {
			n := load(id)
			mu.Lock()
			defer mu.Unlock()
			c.byID[id] = n
		})
	}
	wg.Wait()
	mu.Lock()
	defer mu.Unlock()
}

func made() *cache {
	mu := &sync.Mutex{}
	mu.Lock()
	defer mu.Unlock()
	return &cache{byID: map[string]int{}, mu: mu}
}

func given(use func(*sync.Mutex)) {
	var mu sync.Mutex
	mu.Lock()
	use(&mu)
	mu.Unlock()
}

func waited(load func()) {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	mu.Lock()
	load()
	cond.Signal()
	mu.Unlock()
}
