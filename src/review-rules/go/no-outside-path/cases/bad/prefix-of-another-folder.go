package unpack

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

var errOutside = errors.New("outside")

func write(header *tar.Header, r io.Reader, root string) error {
	path := filepath.Clean(filepath.Join(root, header.Name))
	if !strings.HasPrefix(path, filepath.Clean(root)) { // expect: path-traversal
		return fmt.Errorf("%q leads out", path)
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(file, r)
	return err
}

func (s *Store) read(name string) ([]byte, error) {
	path := filepath.Join(s.folder, name)
	if !strings.HasPrefix(path, s.folder) { // expect: path-traversal
		return nil, errOutside
	}
	return os.ReadFile(path)
}
