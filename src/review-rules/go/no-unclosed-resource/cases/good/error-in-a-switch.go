package sample

import (
	"io"
	"os"
)

func load(path string) ([]byte, error) {
	file, err := os.Open(path)
	switch {
	case os.IsNotExist(err):
		return nil, nil
	case err != nil:
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}
