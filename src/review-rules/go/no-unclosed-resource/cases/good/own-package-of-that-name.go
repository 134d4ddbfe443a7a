package sample

import "example.com/os"

func read() error {
	file, err := os.Open("x")
	if err != nil {
		return err
	}
	return file.Err()
}
