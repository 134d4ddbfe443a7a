package a

import "fmt"

func f(args ...any) error {
	err := g()
	args = append(args, err)
	return fmt.Errorf("g: %v %v", args...)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
