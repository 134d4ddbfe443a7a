package main

import (
	"fmt"
	"os"
)

func install(path string) error {
	if err := download(path); err != nil {
		return fmt.Errorf("download: %w", err)
	}
	if err := unpack(path); err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("%s: cannot be removed: %v", path, err)
	}
	return nil
}
