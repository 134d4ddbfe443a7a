package geo

type point struct {
	x, y, z float64
}

func (p point) equal(o point) bool {
	return p.x == o.x && p.y == p.y && p.z == o.z // expect: self-compare
}

func differ(a, b *point) bool {
	return a.x != b.x || b.y != b.y // expect: self-compare
}
