package scratch

import (
	"io/fs"
	"os"
	"path/filepath"
)

func removeAll(dir string) error {
	filepath.WalkDir(dir, func(path string, info fs.DirEntry, err error) error {
		if err != nil || info.IsDir() {
			os.Chmod(path, 0o777)
		}
		return nil
	})
	return os.RemoveAll(dir)
}
