package user

type point struct {
	x float64
}

func isNaN(f float64, p point) bool {
	return f != f || p.x != p.x
}
