package a

import (
	"fmt"
	"testing"
)

func check(t *testing.T) error {
	if err := g(); err != nil {
		return fmt.Errorf("g: %v", err)
	}
	return nil
}
# path: a/a_test.go

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
