package feed

import "os"

func read(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if removeErr := os.Remove(path); removeErr != nil {
		err = nil
		return nil, err
	}
	return data, err
}
