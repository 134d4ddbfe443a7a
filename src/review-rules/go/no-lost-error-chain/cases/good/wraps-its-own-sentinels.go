package edit

import (
	"errors"
	"fmt"

	"example.com/plan"
)

var ErrNoEditor = errors.New("no editor")

var errNoFile = errors.New("no file")

func Open(path string, run func(path string) error) error {
	if path == "" {
		return fmt.Errorf("%w: empty path", ErrNoEditor)
	}
	if path == "-" {
		return fmt.Errorf("%w: %s", errNoFile, path)
	}
	if path == "/" {
		return fmt.Errorf("%w: %s", plan.ErrFolder, path)
	}
	if err := run(path); err != nil {
		return fmt.Errorf("could not edit %s: %v", path, err)
	}
	return nil
}
