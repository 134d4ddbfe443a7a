package kernel

import (
	"bytes"
	"os"
)

func Version() (string, error) {
	text, err := os.ReadFile("/proc/version")
	if err != nil {
		return "", err
	}
	fields := bytes.Fields(text)
	if len(fields) < 2 {
		return string(bytes.TrimSpace(text)), nil
	}
	return string(fields[2]), nil // expect: slice-bounds
}
