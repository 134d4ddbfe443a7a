package store

import (
	"errors"
	"os"
	"path/filepath"
)

type store struct{ dir string }

func (s *store) put(key string) error {
	if key == "" {
		return errors.New("no key")
	}
	return nil
}

func (s *store) open(name string) (*os.File, error) {
	path := filepath.Join(s.dir, name)
	os.MkdirAll(filepath.Dir(path), 0o755)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (s *store) write(name string, data []byte) error {
	os.MkdirAll(
		s.dir, 0o775,
	) // WriteFile below will give a better error
	return os.WriteFile(filepath.Join(s.dir, name), data, 0o664)
}

// Nobody is told of anything here.
func (s *store) every(keys []string) {
	for _, key := range keys {
		s.put(key)
	}
}

func (s *store) both(first, second string) error {
	if err := s.put(first); err != nil {
		return err
	}
	return s.put(second)
}

func CopyTo(to string, from string, data []byte) error {
	if from == "" {
		goto write
	}
	if err := os.Link(from, to); err == nil {
		return nil
	}
write:
	os.MkdirAll(filepath.Dir(to), 0o755)
	if err := os.WriteFile(to, data, 0o600); err != nil {
		return err
	}
	return nil
}
