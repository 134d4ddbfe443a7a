package a

import "fmt"

func f(values []any) error {
	for _, err := range values {
		return fmt.Errorf("value %v", err)
	}
	err := values[0]
	return fmt.Errorf("first %v", err)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
