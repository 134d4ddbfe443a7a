package a

import "fmt"

func f(values map[string]any) func() error {
	err := values["err"]
	return func() error {
		return fmt.Errorf("earlier: %v", err)
	}
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
