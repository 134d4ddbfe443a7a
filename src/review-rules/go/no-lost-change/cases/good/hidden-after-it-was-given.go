package work

import (
	"os"
)


func read(paths []string, limit int) ([]byte, error) {
	var data []byte
	data, err := os.ReadFile(paths[0])
	if err != nil {
		return nil, err
	}
	if len(paths) > 1 {
		data, err := os.ReadFile(paths[1])
		if err != nil || len(data) > limit {
			return nil, os.ErrInvalid
		}
	}
	return data, nil
}
