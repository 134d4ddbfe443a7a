package store

import (
	"database/sql"
	"errors"
	"io"
)

var ErrGone = errors.New("gone")

func isOver(err, closeErr error) bool {
	return errors.Is(io.EOF, err) || // expect: misread-call
		errors.Is(sql.ErrNoRows, err) || // expect: misread-call
		errors.Is(ErrGone, closeErr) // expect: misread-call
}
