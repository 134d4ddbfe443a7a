package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func raise(rules map[string]rule, tag string) {
	one := rules[tag]
	one.seen++
	rules[tag] = one
}

func all(rules []rule) {
	for i, one := range rules {
		one.seen++
		rules[i] = one
	}
}
