package user

import "example.com/shapes"

func isNaN(p shapes.Point) bool {
	return p.X != p.X
}
