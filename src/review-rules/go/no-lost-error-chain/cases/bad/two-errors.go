package files

import "fmt"

func (f *File) Replace() error {
	err := f.write()
	if err == nil {
		return nil
	}
	closeErr := f.close()
	return fmt.Errorf("%v (and closing: %v)", err, closeErr) // expect: lost-cause
}
