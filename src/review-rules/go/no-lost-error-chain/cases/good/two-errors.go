package files

import "fmt"

func (f *File) Replace() error {
	err := f.write()
	if err == nil {
		return nil
	}
	closeErr := f.close()
	return fmt.Errorf("%v (and closing: %v)", err, closeErr)
}

func again(err error) error {
	return fmt.Errorf("again: %w", err)
}
