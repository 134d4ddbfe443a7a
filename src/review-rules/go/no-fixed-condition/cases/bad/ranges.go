package shop

func none(n int) bool {
	return n > 10 && n < 5 // expect: constant-condition
}

func each(n int) bool {
	return n < 10 || n > 5 // expect: constant-condition
}

func between(o order) bool {
	return o.open && o.count >= 8 && 3 >= o.count // expect: constant-condition
}

func atOnce(n int) bool {
	return n > 7 && n < 7 // expect: constant-condition
}

func letter(c byte) bool {
	return c < 'a' && c > 'z' // expect: constant-condition
}

func outside(n int) bool {
	return n >= 0 || n <= 100 // expect: constant-condition
}

type order struct {
	open  bool
	count int
}
