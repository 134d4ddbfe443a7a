package sample

type group map[string]*entry

type entry struct {
	n int
}

type entries []*entry

func (g group) raise(name string) {
	one := g[name]
	one.n++
}

func (e entries) raise() {
	for _, one := range e {
		one.n++
	}
}

func raise(lists map[string]entries) {
	for _, list := range lists {
		list[0].n = 1
	}
}
