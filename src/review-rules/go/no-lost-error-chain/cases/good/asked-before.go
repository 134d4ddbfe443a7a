package a

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
)

func f(name string) error {
	err := g(name)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("no %s here: %v", name, err)
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return fmt.Errorf("%v: %s", err, exit.Stderr)
	}
	if failed, ok := err.(*Failed); ok && failed.code > 0 {
		return fmt.Errorf("%v (%d)", err, failed.code)
	}
	switch {
	case errors.Is(err, errLate):
		return fmt.Errorf("too late: %v", err)
	case err != nil:
		return fmt.Errorf("g: %w", err)
	}
	return nil
}
