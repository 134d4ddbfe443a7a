package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) Visit(tag string) bool {
	if r.tag != tag {
		return false
	}
	r.seen++ // expect: lost-write
	return true
}
