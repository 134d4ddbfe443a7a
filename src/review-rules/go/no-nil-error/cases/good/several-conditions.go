package feed

import "os"

func open(path string, isForced bool) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if statErr := check(f); statErr != nil && !isForced {
		return nil, statErr
	}
	return f, err
}

func check(f *os.File) error {
	_, err := f.Stat()
	return err
}
