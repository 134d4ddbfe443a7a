package store

import (
	"errors"
	"fmt"
)

var errGone = errors.New("gone")

func toPublic(err error) error {
	if errors.Is(err, errGone) {
		return fmt.Errorf("public: %v", errGone) // expect: lost-cause
	}
	return err
}
