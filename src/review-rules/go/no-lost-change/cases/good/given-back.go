package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) with(tag string) rule {
	r.tag = tag
	return r
}

func tagged(rules []rule, tag string) (found []rule) {
	for _, one := range rules {
		one.tag = tag
		found = append(found, one)
	}
	return found
}
