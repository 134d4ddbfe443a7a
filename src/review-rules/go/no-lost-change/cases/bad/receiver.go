package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) Add(line int) {
	r.hits = append(r.hits, line) // expect: lost-write
}

func (r *rule) Len() int { return len(r.hits) }
