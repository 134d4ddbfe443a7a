package a

import "fmt"

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf("g: %w", err)
	}
	return nil
}
