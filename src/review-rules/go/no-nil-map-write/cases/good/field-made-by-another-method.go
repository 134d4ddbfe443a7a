package stats

type Counter struct {
	name   string
	counts map[string]int
}

func NewCounter(name string) *Counter {
	return &Counter{name: name}
}

func (c *Counter) Reset() {
	c.name, c.counts = "", make(map[string]int)
}

func (c *Counter) Add(key string) {
	c.counts[key]++
}
