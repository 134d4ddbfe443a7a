package sample

func (c *Cache) fill(keys []string) {
	for _, key := range keys {
		c.mu.Lock()
		defer c.mu.Unlock() // expect: defer-misuse
		c.items[key] = load(key)
	}
}
