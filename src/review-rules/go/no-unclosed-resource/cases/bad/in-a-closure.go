package sample

import "os"

var load = func(path string) (string, error) {
	file, err := os.Open(path) // expect: unclosed-handle
	if err != nil {
		return "", err
	}
	info, err := file.Stat()
	if err != nil {
		return "", err
	}
	return info.Name(), nil
}
