package feed

import "os"

func reader(path string) func() error {
	return func() error {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		if closeErr := f.Close(); closeErr != nil {
			return err // expect: nil-error
		}
		return nil
	}
}
