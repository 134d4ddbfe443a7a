package a

import "fmt"

func f(name string) error {
	errs := count(name)
	text := last()
	return fmt.Errorf("%d of %s: %v %s", errs, name, text, name)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
