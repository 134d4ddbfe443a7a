package cache

type Cache struct {
	entries map[string]int
}

func (c *Cache) init() {
	c.entries = make(map[string]int)
}

func New() *Cache {
	c := &Cache{}
	c.init()
	c.entries["first"] = 1
	return c
}
