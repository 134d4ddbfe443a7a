package users

import (
	"fmt"
	"os"

	"github.com/pkg/errors"
)

func open(id string) error { return nil }

func check(id string) error {
	err := open(id)
	if err != nil {
		return errors.Wrap(err, "open")
	}
	return errors.Wrap(open(id+".lock"), "lock")
}

// What wraps nil is nil, and that is what the last line counts on.
func last(id string) error {
	err := open(id)
	return errors.Wrap(err, "open")
}

func again(id string) error {
	err := open(id)
	if err == nil {
		err = open(id + "2")
		return errors.Wrap(err, "second")
	}
	return fmt.Errorf("first: %w", err)
}

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if len(data) == 0 {
		return nil, fmt.Errorf("%s is empty", path)
	}
	if err = open(path); len(data) > 9 {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}

func given(err error, strict bool) error {
	if err == nil && strict {
		return errors.New("none")
	}
	for tries := 0; tries < 3; tries++ {
		if err = open("x"); err == nil {
			return nil
		}
	}
	return fmt.Errorf("gave up: %w", err)
}
