package sample

import "os"

func write(path string, data []byte, mode os.FileMode) error {
	if err := os.WriteFile(path, data, 0644); err != nil {
		return err
	}
	if err := os.Chmod(path, mode); err != nil {
		return err
	}
	return os.MkdirAll(path+".d", 0o755)
}
