package a

import "fmt"

func f(err string, parseErr *Problem, errs []error) error {
	if err != "" {
		return fmt.Errorf("failed: %s", err)
	}
	return fmt.Errorf("parse: %v", parseErr)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
