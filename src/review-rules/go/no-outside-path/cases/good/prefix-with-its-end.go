package unpack

import (
	"archive/tar"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

var errOutside = errors.New("outside")

func target(header *tar.Header, root string) (string, error) {
	path := filepath.Join(root, header.Name)
	if !strings.HasPrefix(path, filepath.Clean(root)+string(os.PathSeparator)) {
		return "", errOutside
	}
	return path, nil
}

func (s *Store) path(name string) (string, error) {
	path := filepath.Join(s.root, name)
	if !strings.HasPrefix(path, s.root) {
		return "", errOutside
	}
	return path, nil
}

func NewStore(root string) *Store {
	s := &Store{}
	s.root = filepath.Clean(root) + "/"
	return s
}

func relative(header *tar.Header, root string) (string, error) {
	path := filepath.Join(root, header.Name)
	if strings.Contains(header.Name, "..") {
		return "", errOutside
	}
	if !strings.HasPrefix(path, root) {
		return "", errOutside
	}
	return path, nil
}

func below(path, root string) bool {
	return strings.HasPrefix(path, root)
}
