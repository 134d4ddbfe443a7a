package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

var known = map[string]int{}

func mark(rules map[string]rule, tag string) {
	if one, ok := rules[tag]; ok {
		one.seen = known[tag] // expect: lost-write
	}
}
