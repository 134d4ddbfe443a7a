package a

import (
	"errors"
	"fmt"
)

func f(name string) error {
	if err := g(name); err != nil {
		return fmt.Errorf("g %s: %v", name, err)
	}
	if err := h(name); err != nil {
		return errors.New("h: " + err.Error())
	}
	return nil
}
