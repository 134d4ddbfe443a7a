package sample

import (
	"fmt"
	"os"
)

func write(path string, data []byte) (int, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	n, err := f.Write(data)
	if closeErr := f.Close(); closeErr != nil {
		return 0, fmt.Errorf("close after %v: %w", err, closeErr)
	}
	if syncErr := check(path); syncErr != nil {
		return 0, fmt.Errorf("check: %v, %w", syncErr, err)
	}
	if err == nil {
		return n, nil
	}
	if removeErr := os.Remove(path); removeErr != nil {
		return 0, fmt.Errorf("remove: %w", err)
	}
	return n, fmt.Errorf("write: %w", err)
}

func check(path string) error {
	_, err := os.Stat(path)
	if err == nil {
		return fmt.Errorf("it is there: %w", err)
	}
	return nil
}
