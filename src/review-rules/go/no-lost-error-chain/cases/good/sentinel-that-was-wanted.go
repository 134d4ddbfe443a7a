package store

import (
	"errors"
	"fmt"
)

var ErrGone = errors.New("gone")

func check(got error) error {
	if !errors.Is(got, ErrGone) {
		return fmt.Errorf("got %v, want %v", got, ErrGone)
	}
	return nil
}

func compare(name string, found bool) error {
	if !found {
		return fmt.Errorf("%s: expected %v", name, ErrGone)
	}
	return nil
}
