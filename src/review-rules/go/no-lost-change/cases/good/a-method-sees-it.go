package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r *rule) keep(list *[]*rule) { *list = append(*list, r) }

func kept(rules []rule) (list []*rule) {
	for _, one := range rules {
		one.keep(&list)
		one.seen = 1
	}
	return list
}
