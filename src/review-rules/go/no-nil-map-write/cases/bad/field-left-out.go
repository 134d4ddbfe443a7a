package cache

type Cache struct {
	name    string
	entries map[string][]byte
}

func New(name string, first []byte) *Cache {
	cache := &Cache{name: name}
	cache.entries["first"] = first // expect: nil-map
	return cache
}
