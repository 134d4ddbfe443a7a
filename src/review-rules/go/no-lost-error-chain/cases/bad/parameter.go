package api

import "fmt"

func wrap(op string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %v", op, err) // expect: lost-cause
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}
