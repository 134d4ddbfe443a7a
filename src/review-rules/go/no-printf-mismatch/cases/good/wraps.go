package a

import (
	"fmt"

	"github.com/pkg/errors"
)

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf("g: %w (%w)", err, errGone)
	}
	return errors.Errorf("h: %w", h())
}
