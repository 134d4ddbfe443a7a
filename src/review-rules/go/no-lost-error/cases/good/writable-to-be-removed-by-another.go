package cache

import (
	"io/fs"
	"os"
	"path/filepath"

	"example.com/robust"
)

func Remove(dir string) error {
	filepath.WalkDir(dir, func(path string, info fs.DirEntry, err error) error {
		if err == nil && info.IsDir() {
			os.Chmod(path, 0o777)
		}
		return nil
	})
	return robust.RemoveAll(dir)
}
