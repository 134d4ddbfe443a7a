package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func both(rules []rule, byTag map[string]*rule) {
	for _, one := range rules {
		if one.tag == "" {
			one := byTag["x"]
			one.seen = 1
		}
	}
}
