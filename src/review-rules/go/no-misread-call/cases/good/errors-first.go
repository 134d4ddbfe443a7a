package store

import (
	"errors"
	"io"
)

var ErrGone = errors.New("gone")

type kinds struct{ Wanted error }

func isOver(err error, k kinds, cause error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, ErrGone) || errors.Is(k.Wanted, ErrGone) || errors.Is(cause, err)
}

func same(ErrOuter, ErrInner error) bool {
	return errors.Is(ErrOuter, ErrInner)
}
