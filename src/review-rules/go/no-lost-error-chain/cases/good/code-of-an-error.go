package a

import "fmt"

func f() error {
	err := g()
	return fmt.Errorf("code %v in %v", err.Code, err.Where())
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
