package sample

import "os"

func write(path string, data []byte) error {
	if err := os.Mkdir(path, 511); err != nil {
		return err
	}
	if err := os.Chmod(path, os.FileMode(416)); err != nil {
		return err
	}
	if err := os.Chmod(path, 436); err != nil {
		return err
	}
	return os.WriteFile(path, data, 420)
}
