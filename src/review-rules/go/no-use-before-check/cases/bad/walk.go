package tree

import (
	"io/fs"
	"os"
	"path/filepath"
)

func sizes(root string) (total int64) {
	filepath.Walk(root, func(path string, info os.FileInfo, _ error) error {
		if info.Mode().IsRegular() { // expect: use-before-err-check
			total += info.Size()
		}
		return nil
	})
	return total
}

func names(root string) (found []string, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if !d.IsDir() { // expect: use-before-err-check
			found = append(found, d.Name())
		}
		return nil
	})
	return found, err
}
