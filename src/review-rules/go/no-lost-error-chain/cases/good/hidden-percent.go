package a

import "fmt"

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf("\x25v: 100%%v", err)
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
