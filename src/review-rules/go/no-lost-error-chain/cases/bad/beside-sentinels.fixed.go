package edit

import (
	"errors"
	"fmt"
)

var errNoFile = errors.New("no file")

func read(path string, run func(path string) error) error {
	if path == "" {
		return errNoFile
	}
	return run(path)
}

func Open(path string, run func(path string) error) error {
	if err := read(path, run); err != nil {
		return fmt.Errorf("could not edit %s: %w", path, err)
	}
	// The path is not wrapped in quotes.
	if errRun := run(path); errRun != nil {
		return fmt.Errorf("could not run %s: %w", path, errRun)
	}
	return nil
}

func again(err error) error {
	return fmt.Errorf("%w: again: %w", errNoFile, err)
}

func wrapped(errLate error) error {
	return fmt.Errorf("wrapped: %w", errLate)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}

func most(run func() error) error {
	if errMost := run(); errMost != nil {
		return fmt.Errorf("most: %w", errMost)
	}
	return nil
}

func check(path string) error {
	if path == "" {
		return errors.New("no path")
	}
	return nil
}

func Twice(path string, run func(path string) error) error {
	if err := check(path); err != nil {
		return fmt.Errorf("twice: %w", err)
	}
	if err := read(path, run); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return kept(path, run)
}

func kept(path string, run func(path string) error) error {
	if err := cut(path, run); err != nil {
		return fmt.Errorf("kept: %w", err)
	}
	if err := cut(path, run); err != nil {
		return fmt.Errorf("again: %w", err)
	}
	return nil
}

func cut(path string, run func(path string) error) error {
	if err := run(path); err != nil {
		return fmt.Errorf("cut: %w", err)
	}
	return nil
}
