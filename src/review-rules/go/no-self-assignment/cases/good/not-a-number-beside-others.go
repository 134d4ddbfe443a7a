package geo

type point struct {
	x, y float64
}

func (p point) isKnown(o point) bool {
	return p.x == p.x && p.y == p.y && o.x != p.x
}

func isOdd(p, o point, limit float64) bool {
	return p.x != p.x || p.y > o.y || p.x != limit || p.x != o.y
}
