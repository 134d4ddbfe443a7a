package a

import "fmt"

func f(name string, count int) {
	fmt.Printf("%[2]d %[1]s\n", name, count)
	fmt.Printf("%[1]s %[1]q\n", name)
	fmt.Printf("%[1]d %[3]d\n", count, 2, 3)
	fmt.Printf("%[3]*.[2]*[1]f\n", 12.0, 2, 6)
}
