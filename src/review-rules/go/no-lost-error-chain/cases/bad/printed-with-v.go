package conf

import (
	"fmt"
	"os"
)

func Load(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load %s: %v", path, err) // expect: lost-cause
	}
	if err := check(data); err != nil {
		return nil, fmt.Errorf("check: %s", err) // expect: lost-cause
	}
	return data, nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func wrapped(err error) error {
	return fmt.Errorf("number 0: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}

func again(work func() error) error {
	if err := work(); err != nil {
		return fmt.Errorf("again: %w", err)
	}
	return nil
}
