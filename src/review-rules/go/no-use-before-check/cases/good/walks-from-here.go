package conf

import (
	"io/fs"
	"os"
	"path/filepath"
)

func find(name string) string {
	found := ""
	root, _ := filepath.Abs(".")
	filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if d.Name() == name {
			found = path
		}
		return nil
	})
	return found
}

func first(name string) string {
	found := ""
	wd, err := os.Getwd()
	if err != nil {
		return ""
	}
	filepath.WalkDir(wd, func(path string, d fs.DirEntry, _ error) error {
		if d.Name() == name && found == "" {
			found = path
		}
		return nil
	})
	return found
}

func all() (names []string) {
	filepath.WalkDir(".", func(path string, d fs.DirEntry, _ error) error {
		if !d.IsDir() {
			names = append(names, d.Name())
		}
		return nil
	})
	return names
}
