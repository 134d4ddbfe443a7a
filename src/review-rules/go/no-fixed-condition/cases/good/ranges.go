package shop

func some(n int) bool {
	return n > 5 && n < 10
}

func outside(n int) bool {
	return n < 5 || n > 10
}

func exactly(n int) bool {
	return n >= 7 && n <= 7
}

func other(n int) bool {
	return n < 7 || n > 7
}

func ofTwo(n, m int) bool {
	return n > 10 && m < 5
}

func oneSide(n int) bool {
	return n > 10 && n > 5
}

func letter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func byLimit(n, limit int) bool {
	return n > 10 && n < limit
}

func takes(next func() int) bool {
	return next() > 10 && next() < 5
}

func isNumber(x float64) bool {
	return x <= 0 || x > 0
}
