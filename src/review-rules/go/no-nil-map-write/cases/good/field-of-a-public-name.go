package stats

type Counter struct {
	Name   string
	Counts map[string]int
}

func NewCounter(name string) *Counter {
	return &Counter{Name: name}
}

func (c *Counter) Add(key string) {
	c.Counts[key]++
}
