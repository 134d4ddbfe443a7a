package shop

func step(try func() bool) int {
	switch {
	case try():
		return 1
	case try():
		return 2
	}
	return 3
}
