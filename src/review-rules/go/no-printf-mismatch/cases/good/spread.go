package a

import "fmt"

func f(format string, args ...any) error {
	fmt.Printf("%s: %d %d %d\n", args...)
	fmt.Printf(format, args...)
	return fmt.Errorf("a: "+format, args...)
}
