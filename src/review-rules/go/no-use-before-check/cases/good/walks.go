package tree

import (
	"io/fs"
	"os"
	"path/filepath"
)

func sizes(root string) (total int64) {
	filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		total += info.Size()
		return nil
	})
	return total
}

func names(root string) (found []string, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, _ error) error {
		found = append(found, path)
		return nil
	})
	return found, err
}

func present(root string) (count int) {
	filepath.Walk(root, func(path string, info os.FileInfo, _ error) error {
		if info != nil && !info.IsDir() {
			count++
		}
		return nil
	})
	return count
}

func empty(root string) {
	filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if path == root {
			return nil
		}
		if !info.IsDir() {
			os.Remove(path)
			return nil
		}
		return filepath.SkipDir
	})
}

func made() (names []string, err error) {
	dir, err := os.MkdirTemp("", "made")
	if err != nil {
		return nil, err
	}
	err = filepath.Walk(dir, func(_ string, info os.FileInfo, _ error) error {
		names = append(names, info.Name())
		return nil
	})
	return names, err
}
