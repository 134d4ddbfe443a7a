package draw

type Canvas struct{}

type Path struct{}

func (c *Canvas) Begin() *Path { return &Path{} }

func (p *Path) Line(x, y int) bool { return x > y }

func Draw(c *Canvas) bool {
	path := c.Begin()
	return path.Line(1, 2)
}
