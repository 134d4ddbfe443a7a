package chart

import (
	"errors"
	"fmt"
	"os"
)

func copyOf(from, to string) error {
	data, err := os.ReadFile(from)
	rmErr := os.Remove(to)
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	if rmErr != nil && !os.IsNotExist(rmErr) {
		return rmErr
	}
	return os.WriteFile(to, data, 0o600)
}

func both(a, b func() error) error {
	err := a()
	bErr := b()
	if err != nil {
		return errors.Join(err, bErr)
	}
	return bErr
}

func closing(f *os.File, write func() error) error {
	err := write()
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

func told(a, b func() error) error {
	err := a()
	bErr := b()
	if err != nil {
		fmt.Println("a failed")
		return err
	}
	return bErr
}
