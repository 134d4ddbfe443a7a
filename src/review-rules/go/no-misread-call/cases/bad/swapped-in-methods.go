package store

import (
	"errors"
	"io"
)

var ErrGone = errors.New("gone")

type shelf struct{ last error }

func (s *shelf) IsOver(target error) bool { return errors.Is(ErrGone, target) } // expect: misread-call

func (s *shelf) Is(target error) bool {
	err := s.read()
	return errors.Is(io.EOF, err) // expect: misread-call
}

func (s *shelf) read() error { return s.last }

func Is(err error) bool { return errors.Is(ErrGone, err) } // expect: misread-call
