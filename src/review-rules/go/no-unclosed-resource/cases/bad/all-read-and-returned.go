package sample

import (
	"io"
	"os"
)

func load(name string) ([]byte, error) {
	file, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	return io.ReadAll(file)
}
