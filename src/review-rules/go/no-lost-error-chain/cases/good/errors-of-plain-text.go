package a

import (
	"errors"
	"fmt"
)

func f(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return errors.New(fmt.Sprintf("name %s", name))
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
