package cache

type Cache struct {
	name    string
	entries map[string]int
}

func New() *Cache {
	c := &Cache{name: "a"}
	c.entries = make(map[string]int)
	c.entries["first"] = 1
	return c
}
