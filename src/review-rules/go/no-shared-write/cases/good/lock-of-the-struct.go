package work

import "sync"

type Crawler struct {
	sync.Mutex
	queue []string
}

func (c *Crawler) run() int {
	count := 0
	for _, url := range c.queue {
		go func() {
			fetch(url)
			c.Lock()
			defer c.Unlock()
			count++
		}()
	}
	return count
}
