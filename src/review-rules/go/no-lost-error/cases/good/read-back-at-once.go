package layers

import (
	"fmt"
	"io"
	"os"
)

func (s *store) layer(diff io.Reader, put func(io.Reader) error) error {
	path := s.nextFile()
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, diff)
	file.Close()
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	written, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	defer written.Close()
	return put(written)
}

func (s *store) resources(build func(path string) error) error {
	path := s.nextFile()
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := file.WriteString("<assembly/>"); err != nil {
		return err
	}
	file.Close()
	if err := build(path); err != nil {
		return err
	} else if s.isMade {
		return os.Remove(path)
	}
	return nil
}
