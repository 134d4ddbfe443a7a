package kinds

import "fmt"

type circle struct{ radius int }

func area(v any) int {
	if c, ok := v.(*circle); ok {
		return c.radius * c.radius
	} else {
		fmt.Println("no circle", c.radius)
	}
	return 0
}
