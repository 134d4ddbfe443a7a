package user

type point struct {
	x, y int
}

func (p *point) move(x, y int) {
	p.x, p.y = p.x, p.y // expect: self-assign
}
