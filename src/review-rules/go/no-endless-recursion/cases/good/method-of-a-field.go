package sample

import "fmt"

type Point struct {
	X, Y int
	Name fmt.Stringer
}

func (p Point) String() string {
	return fmt.Sprintf("%s <%d %d>", p.Name, p.X, p.Y)
}
