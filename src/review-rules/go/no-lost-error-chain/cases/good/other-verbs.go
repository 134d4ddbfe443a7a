package a

import "fmt"

func f() error {
	err := g()
	if isOdd() {
		return fmt.Errorf("%+v", err)
	}
	if isEven() {
		return fmt.Errorf("%T of %q", err, err)
	}
	return fmt.Errorf("%[1]T: %[1]v", err)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
