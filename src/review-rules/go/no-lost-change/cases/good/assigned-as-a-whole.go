package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func last(rules []rule) {
	for _, one := range rules {
		one = rule{tag: "x"}
		one.seen = 1
		show(one)
	}
}

func show(rule) {}
