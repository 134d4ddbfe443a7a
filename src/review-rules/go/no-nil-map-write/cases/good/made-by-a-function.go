package cache

type Cache struct {
	name    string
	entries map[string]int
}

func prepare(c *Cache) {
	c.entries = map[string]int{}
}

func New() *Cache {
	c := &Cache{name: "a"}
	prepare(c)
	c.entries["first"] = 1
	return c
}
