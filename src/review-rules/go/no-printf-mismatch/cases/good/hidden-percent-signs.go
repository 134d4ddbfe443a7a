package a

import "fmt"

func f(name string) {
	fmt.Printf("\x25s: %s\n", name, name)
	fmt.Printf(`a\%s %s`, name)
}
