package work

type store struct {
	entries map[string]int
	path    string
}

func newStore(path string) *store {
	s := &store{path: path}
	s.restore()
	return s
}

func (s *store) put(key string, value int) {
	s.entries[key] = value
}

type table struct {
	rows map[string]int
}

func fill(t *table)

func load() int {
	t := table{}
	fill(&t)
	t.set("a")
	return len(t.rows)
}

func (t *table) set(key string) {
	t.rows[key]++
}
