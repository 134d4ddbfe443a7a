package feed

import "os"

func open(path string) (*os.File, error) {
	f, err := os.Open(path)
	if err == nil || os.IsNotExist(err) {
		return nil, err
	}
	return f, nil
}
