package a

import "fmt"

func f(names []string) {
	fmt.Printf("%x %X %q %s\n", "a", "b", "c", `d`)
	fmt.Printf("%x %q %c %d\n", 1, 'a', 97, 'b')
	fmt.Printf("%x %v %g\n", 1.5, 2, 3.0)
	fmt.Printf("%v %d %s\n", len(names), len(names), names)
	fmt.Printf("%s %d\n", fmt.Sprint(1), int(2))
}
