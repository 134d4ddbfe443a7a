package a

import (
	"errors"
	"fmt"
)

var errStart = errors.New("start")

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf("%w: %v", errStart, err)
	}
	return nil
}
