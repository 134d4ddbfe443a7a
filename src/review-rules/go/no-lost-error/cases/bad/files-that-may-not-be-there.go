package install

import (
	"io/ioutil"
	"os"
	"path/filepath"
)

func Place(dir, name string, data []byte) string {
	path := filepath.Join(dir, name)
	os.MkdirAll(dir, 0o755) // expect: unchecked-error
	ioutil.WriteFile(path+".part", data, 0o644) // expect: unchecked-error
	os.Rename(path+".part", path) // expect: unchecked-error
	os.Chmod(path, 0o755) // expect: unchecked-error
	return path
}
