package sample

import "os"

type store struct{ file *os.File }

func newStore(path string) (*store, error) {
	file, err := os.OpenFile(path, os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return &store{file: file}, nil
}

func (s *store) reopen(path string) (err error) {
	s.file, err = os.Open(path)
	return err
}
