package rules

import (
	"fmt"
	"os"
	"regexp"
)

func Parse(text string) (*regexp.Regexp, error) {
	found, err := regexp.Compile(text)
	if err != nil {
		return nil, fmt.Errorf("not a pattern: %v", err)
	}
	return found, nil
}

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", path, err)
	}
	return data, nil
}

func write(path string, data []byte) error {
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("cannot write %s: %w", path, err)
	}
	return nil
}
