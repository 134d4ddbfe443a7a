package feed

import "os"

func copyInto(path string, data []byte) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	_, writeErr := f.Write(data)
	if writeErr != nil {
		return err // expect: nil-error
	}
	return f.Close()
}
