package stats

import "encoding/json"

type Counter struct {
	name   string
	counts map[string]int
}

func NewCounter(name string) *Counter {
	return &Counter{name: name}
}

func (c *Counter) Load(data []byte) error {
	return json.Unmarshal(data, &c.counts)
}

func (c *Counter) Add(key string) {
	c.counts[key]++
}
