package user

type state struct {
	a, b, c int
}

func same(x, y state) bool {
	return x.a == y.a && x.b == y.b && x.a == y.a // expect: self-compare
}
