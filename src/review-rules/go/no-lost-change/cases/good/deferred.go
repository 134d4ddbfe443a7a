package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) timed(done func(rule)) {
	defer func() { done(r) }()
	r.seen = 1
}
