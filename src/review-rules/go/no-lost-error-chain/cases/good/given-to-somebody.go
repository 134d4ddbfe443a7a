package a

import (
	"errors"
	"fmt"
)

func f(s *Sink) {
	if err := g(); err != nil {
		s.warn(fmt.Errorf("g: %v", err))
		s.text = fmt.Errorf("g: %v", err).Error()
		s.warn(errors.New(err.Error()))
	}
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
