package spool

import (
	"database/sql"
	"errors"
	"io"
	"os"
)

type store interface{ Open(name string) (io.Reader, error) }

type spool struct {
	store store
	db    *sql.DB
}

func (s *spool) load(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

func (s *spool) open(name string) (io.Reader, error) {
	r, err := s.store.Open(name)
	if err == os.ErrNotExist {
		return nil, nil
	}
	return r, err
}

func (s *spool) next(f *os.File, buf []byte) (int, error) {
	n, err := f.Read(buf)
	if err == io.EOF {
		return n, nil
	}
	return n, err
}

func pipe() error {
	_, err := os.Open("x")
	if err != nil {
		err = errors.Unwrap(err)
	}
	if err == os.ErrNotExist {
		return nil
	}
	return err
}
