package feed

import "os"

func open(path string) (*os.File, error) {
	f, err := os.Open(path)
	if err == nil {
		return nil, err // expect: nil-error
	}
	return f, nil
}
