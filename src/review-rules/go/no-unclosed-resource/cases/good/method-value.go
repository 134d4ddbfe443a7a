package sample

import "os"

func use(t cleaner, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	t.Cleanup(file.Close)
	return parse(file.Name())
}
