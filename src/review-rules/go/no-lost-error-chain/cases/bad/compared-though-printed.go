package work

import (
	"errors"
	"fmt"
	"io"
	"os"
)


func read(path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read %s: %v", path, err)
	}
	return string(data), nil
}

func optional(path string) (string, error) {
	text, err := read(path)
	if os.IsNotExist(err) { // expect: vain-comparison
		return "", nil
	}
	return text, err
}

func next(r io.Reader, buf []byte) error {
	if _, err := io.ReadFull(r, buf); err != nil {
		return errors.New("next: " + err.Error())
	}
	return nil
}

func all(r io.Reader, buf []byte) error {
	for {
		err := next(r, buf)
		if err == io.EOF { // expect: vain-comparison
			return nil
		}
		if err != nil {
			return err
		}
	}
}
