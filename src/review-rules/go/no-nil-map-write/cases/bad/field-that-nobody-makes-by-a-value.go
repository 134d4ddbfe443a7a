package routes

type table struct {
	prefix string
	byPath map[string]func()
}

func newTable(prefix string) (table, error) {
	return table{prefix: prefix}, nil
}

func (t table) Handle(path string, handler func()) {
	t.byPath[t.prefix+path] = handler // expect: nil-map
}
