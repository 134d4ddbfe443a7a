package feed

import (
	"errors"
	"os"
)

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if closeErr := os.Remove(path); closeErr != nil {
		err = errors.Join(errors.New("cannot remove"), closeErr)
		return nil, err
	}
	return data, nil
}
