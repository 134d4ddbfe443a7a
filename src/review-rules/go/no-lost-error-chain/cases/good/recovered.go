package a

import "fmt"

func f() (failure error) {
	defer func() {
		if err := recover(); err != nil {
			failure = fmt.Errorf("panic: %v", err)
		}
	}()
	return g()
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
