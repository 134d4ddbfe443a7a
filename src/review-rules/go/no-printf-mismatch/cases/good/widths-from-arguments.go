package a

import "fmt"

func f(width, precision int, share float64, name string) {
	fmt.Printf("%*d\n", width, 3)
	fmt.Printf("%-*s|%.*f\n", width, name, precision, share)
	fmt.Printf("%*.*f\n", width, precision, share)
}
