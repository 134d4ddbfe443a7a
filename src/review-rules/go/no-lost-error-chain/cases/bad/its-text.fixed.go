package conf

import (
	"fmt"
	"os"
)

func Load(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", path, err)
	}
	return data, nil
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}

func more(err error) error {
	return fmt.Errorf("more: %w", err)
}
