package sample

import (
	"fmt"
	"os"
)

func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil
	}
	if info.IsDir() {
		return nil, fmt.Errorf("%s is a folder", path)
	}
	return os.ReadFile(path)
}

func verified(path string, verify func([]byte) error) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := verify(data); err != nil {
		// What was changed by somebody else counts as not there.
		return nil, nil
	}
	return data, nil
}
