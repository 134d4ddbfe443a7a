package geo

import "fmt"

type Point struct{ X, Y int }

func (p Point) String() string {
	return fmt.Sprintf("<%v>", p) // expect: endless-recursion
}

type Path []Point

func (p *Path) String() string {
	if len(*p) == 0 {
		return "empty"
	}
	return "path " + fmt.Sprint(p) // expect: endless-recursion
}

type Name string

func (n Name) String() string {
	return fmt.Sprintf("%d letters: %q", len(n), n) // expect: endless-recursion
}
