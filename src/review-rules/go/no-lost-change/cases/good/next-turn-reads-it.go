package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func walk(rules []rule, n int) int {
	one := rules[0]
	total := 0
	for i := 0; i < n; i++ {
		total += one.seen
		one.seen = i
	}
	return total
}
