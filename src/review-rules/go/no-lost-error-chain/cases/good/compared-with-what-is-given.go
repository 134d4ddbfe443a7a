package work

import (
	"errors"
	"fmt"
	"io"
	"os"
)


var errEmpty = errors.New("empty")

func read(path string) (string, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return "", err
	}
	if err != nil {
		return "", fmt.Errorf("read %s: %v", path, err)
	}
	if len(data) == 0 {
		return "", errEmpty
	}
	return string(data), nil
}

func optional(path string) (string, error) {
	text, err := read(path)
	if os.IsNotExist(err) || err == errEmpty {
		return "", nil
	}
	return text, err
}

func check(n int, err error) error {
	if n == 0 {
		return fmt.Errorf("nothing of %d", n)
	}
	return nil
}

func twice(n int) bool {
	err := check(n, nil)
	return err == io.EOF
}
