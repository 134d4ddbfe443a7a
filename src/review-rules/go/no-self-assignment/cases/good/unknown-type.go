package user

func check(p struct{ x float64 }) bool {
	y := p.x
	return y == y
}
