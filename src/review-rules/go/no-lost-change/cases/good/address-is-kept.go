package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func index(rules []rule) map[string]*rule {
	found := map[string]*rule{}
	for _, one := range rules {
		found[one.tag] = &one
		one.seen = 1
	}
	return found
}
