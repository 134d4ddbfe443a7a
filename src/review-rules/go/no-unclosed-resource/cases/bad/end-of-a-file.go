package sample

import (
	"errors"
	"io"
	"os"
)

func first(name string, buf []byte) error {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	_, err = io.ReadFull(f, buf)
	if err == io.EOF {
		return nil
	}
	f.Close()
	return err
}

func second(name string, buf []byte) error {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return err
	}
	for {
		_, err = f.Read(buf)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			f.Close()
			return err
		}
	}
}
