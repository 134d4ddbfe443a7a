package feed

import "os"

func make(path string, exists func(string) (bool, error)) error {
	found, err := exists(path)
	if err != nil {
		return err
	}
	if found {
		return err
	}
	return os.Mkdir(path, 0o755)
}
