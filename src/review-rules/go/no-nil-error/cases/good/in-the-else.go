package feed

import "os"

func open(path string, isWanted func() error) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if wantErr := isWanted(); wantErr != nil {
		return f, wantErr
	} else {
		return nil, err
	}
}
