package stats

type counter struct {
	name   string
	counts map[string]int
}

func newCounter(name string) *counter {
	return &counter{name: name}
}

func (c *counter) clear() {
	for key := range c.counts {
		c.counts[key] = 0
	}
}

func (c *counter) add(key string) {
	if _, ok := c.counts[key]; ok {
		c.counts[key]++
	}
}

func (c *counter) set(key string, value int) bool {
	_, ok := c.counts[key]
	if !ok {
		return false
	}
	c.counts[key] = value
	return true
}
