package users

import (
	"fmt"
	"os"

	"github.com/pkg/errors"
)

func known(id string) (bool, error) { return id != "", nil }
func open(id string) error          { return nil }

func check(id string) error {
	err := open(id)
	if err != nil {
		return errors.Wrap(err, "open")
	}
	if ok, _ := known(id); !ok {
		return errors.Wrap(err, "no such user") // expect: nil-error
	}
	return nil
}

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if len(data) == 0 {
		return nil, fmt.Errorf("%s is empty: %w", path, err) // expect: nil-error
	}
	return data, nil
}

func first(paths []string) (string, error) {
	info, err := os.Stat(paths[0])
	if err != nil {
		return "", errors.WithStack(err)
	}
	switch {
	case info.IsDir():
		return "", errors.WithMessagef(err, "%s is a folder", paths[0]) // expect: nil-error
	}
	return info.Name(), nil
}

func named(rest []byte) (key string, err error) {
	if len(rest) > 0 {
		return "", fmt.Errorf("extra data behind the key: %w", err) // expect: nil-error
	}
	return string(rest), nil
}
