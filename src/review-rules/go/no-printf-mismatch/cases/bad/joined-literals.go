package a

import "fmt"

func f(name string, count int) {
	fmt.Printf("%s has "+
		"%d of %d\n", name, count) // expect: printf-mismatch
	fmt.Printf(`%s
has %d`, name) // expect: printf-mismatch
}
