package sample

import "os"

func retry(path string) error {
again:
	file, err := os.Open(path)
	if err != nil {
		goto again
	}
	return file.Sync()
}
