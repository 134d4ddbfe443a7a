package sample

func (c *Cache) Size(name string) int {
	c.mu.RLock()
	entry := c.entries[name]
	if entry == nil {
		return 0 // expect: lock-leak
	}
	size := entry.size
	c.mu.RUnlock()
	return size
}
