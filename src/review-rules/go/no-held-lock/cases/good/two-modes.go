package sample

func (c *Cache) Get(key string) string {
	c.mu.RLock()
	value, ok := c.values[key]
	c.mu.RUnlock()
	if ok {
		return value
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if value, ok = c.values[key]; ok {
		return value
	}
	c.values[key] = load(key)
	return c.values[key]
}
