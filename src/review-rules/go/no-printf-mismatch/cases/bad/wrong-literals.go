package a

import (
	"fmt"
	"strconv"
)

func f(names []string) {
	fmt.Printf("%d\n", "three") // expect: printf-mismatch
	fmt.Printf("%s of %s\n", 3, names[0]) // expect: printf-mismatch
	fmt.Printf("%d%%\n", 12.5) // expect: printf-mismatch
	fmt.Printf("%f\n", 12) // expect: printf-mismatch
	fmt.Printf("%s\n", true) // expect: printf-mismatch
	fmt.Printf("%t\n", "true") // expect: printf-mismatch
	fmt.Printf("%s names\n", len(names)) // expect: printf-mismatch
	fmt.Printf("%d names\n", strconv.Itoa(len(names))) // expect: printf-mismatch
	fmt.Printf("%5.2f\n", int64(7)) // expect: printf-mismatch
}
