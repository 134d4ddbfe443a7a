package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func reset(rules []rule) {
	for i := range rules {
		rules[i].seen = 0
	}
}
