package color

import "os"

func First(dir string) (os.DirEntry, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	if len(entries) == 0 {
		return nil, err
	}
	return entries[0], nil
}

func Rest(dir string) ([]os.DirEntry, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	if len(entries) < 1 {
		return nil, err
	}
	return entries[1:], nil
}
