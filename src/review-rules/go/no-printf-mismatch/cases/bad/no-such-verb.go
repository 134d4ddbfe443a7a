package a

import "fmt"

func f(name string, share float64) {
	fmt.Printf("%z\n", name) // expect: printf-mismatch
	fmt.Printf("%.1f% (%s)\n", share, name) // expect: printf-mismatch
	fmt.Printf("half of it: 50%") // expect: printf-mismatch
	fmt.Printf("%i items\n", 3) // expect: printf-mismatch
	fmt.Printf("done: %d%)\n", 3) // expect: printf-mismatch
	fmt.Printf("%s %y\n", name) // expect: printf-mismatch
}
