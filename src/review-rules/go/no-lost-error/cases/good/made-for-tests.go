package stdlib

import (
	"os"
	"path/filepath"
)

type testRepo struct{}

// Only tests are given such a repository.
func (testRepo) clone(dir string, files map[string][]byte) error {
	for name, data := range files {
		path := filepath.Join(dir, name)
		os.WriteFile(path, data, 0o666)
		if err := testCommand(dir, "add", path); err != nil {
			return err
		}
	}
	return nil
}
