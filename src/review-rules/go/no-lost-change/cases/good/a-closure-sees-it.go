package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func later(rules []rule) (fs []func() int) {
	for _, one := range rules {
		fs = append(fs, func() int { return one.seen })
		one.seen = 1
	}
	return fs
}
