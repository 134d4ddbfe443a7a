package work

import (
	"fmt"
)

func size(n int) int {
	fmt.Println("asked")
	return n * 8
	fmt.Println("answered") // expect: unreachable-code
}
