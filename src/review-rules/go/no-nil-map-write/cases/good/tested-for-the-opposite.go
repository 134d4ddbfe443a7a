package cache

type Cache struct {
	name    string
	entries map[string]int
}

func New() *Cache {
	c := &Cache{name: "a"}
	if c.entries != nil {
		c.entries["first"] = 1
	}
	return c
}
