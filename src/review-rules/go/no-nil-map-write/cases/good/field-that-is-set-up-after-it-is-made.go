package stats

type counter struct {
	name   string
	counts map[string]int
}

func newCounter(name string) *counter {
	c := &counter{name: name}
	c.setUp()
	return c
}

func (c *counter) add(key string) {
	c.counts[key]++
}
