package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func reset(rules []*rule) {
	for _, one := range rules {
		one.seen = 0
	}
}

func (r *rule) clear() { r.seen = 0 }
