package cache

type Cache struct {
	entries map[string]int
	name    string
}

func New(entries map[string]int) *Cache {
	c := &Cache{entries, "a"}
	c.entries["first"] = 1
	return c
}
