package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func match(rules []rule, lines []string) []rule {
	for at := range lines {
		for _, one := range rules {
			if lines[at] == one.tag {
				one.hits = append(one.hits, at) // expect: lost-write
			}
		}
	}
	return rules
}
