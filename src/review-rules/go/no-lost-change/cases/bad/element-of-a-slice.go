package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func raise(rules []rule, at int) {
	if at >= len(rules) {
		return
	}
	one := rules[at]
	one.seen += 1 // expect: lost-write
}
