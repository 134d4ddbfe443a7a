package sample

import "os"

func look(path string) error {
	file, err := os.Open(path)
	file.Close()
	if err != nil {
		return err
	}
	return nil
}
