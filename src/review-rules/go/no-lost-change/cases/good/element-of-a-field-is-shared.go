package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) zero() {
	r.hits[0] = 0
}

func zeroAll(rules []rule) {
	for _, one := range rules {
		one.hits[0] = 0
	}
}
