package config

func counter(start int) func() int {
	total := start
	return func() int {
		total = total // expect: self-assign
		return total
	}
}
