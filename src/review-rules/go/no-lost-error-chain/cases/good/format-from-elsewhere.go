package a

import "fmt"

const format = "g: %v"

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf(format, err)
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
