package store

import (
	"errors"
	"io"
)

var ErrGone = errors.New("gone")

type goneError struct{ id string }

func (e *goneError) Error() string { return "gone: " + e.id }

func (e *goneError) Is(target error) bool { return errors.Is(ErrGone, target) }

type endError struct{ goneError }

func (e endError) Is(err error) bool {
	return err == ErrGone || errors.Is(io.EOF, err)
}
