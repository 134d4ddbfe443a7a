package fetch

import (
	"errors"
	"fmt"
	"log"
)

var (
	ErrGone   = errors.New("gone")
	ErrClosed = errors.New("closed")
	errLate   = errors.New("late")
)

func once(url string, cause error) error {
	if cause != nil {
		return fmt.Errorf("%v: %w", ErrGone, cause)
	}
	if url == "" {
		return fmt.Errorf("no address: %w", ErrGone)
	}
	return fmt.Errorf("%s: %v", url, ErrClosed)
}

func try(url string, err error) error {
	if err != nil {
		return fmt.Errorf("%v, and %v", errLate, err)
	}
	log.Print(fmt.Errorf("%v", errLate))
	return nil
}

func isOver(err error) bool {
	return errors.Is(err, ErrGone) || errors.Is(err, errLate)
}
