package upload

import (
	"errors"
	"io"
)

var errCut = errors.New("cut short")

func Send(from io.Reader, part []byte, put func([]byte) error, failed <-chan error) error {
	var err error
	for {
		select {
		case err = <-failed:
			return err
		default:
		}
		n, rerr := io.ReadFull(from, part)
		if rerr != nil && rerr != io.ErrUnexpectedEOF && err != io.EOF { // expect: constant-condition
			return rerr
		}
		if n == 0 {
			return nil
		}
		if err := put(part[:n]); err != nil {
			return err
		}
	}
}

func List(name string, find func(string) (int, error), dump func(int) ([]string, error)) ([]string, error) {
	id, err := find(name)
	if err != nil {
		return nil, err
	}
	found, dumpErr := dump(id)
	if dumpErr != nil && !errors.Is(err, errCut) { // expect: constant-condition
		return nil, dumpErr
	}
	return found, dumpErr
}
