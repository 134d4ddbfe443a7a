package stats

type Counter struct {
	name   string
	counts map[string]int
}

func Empty() Counter {
	return Counter{}
}

func (c *Counter) Add(key string) {
	c.counts[key]++
}
