package archive

import (
	"archive/zip"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

func unzip(r *zip.Reader, destination string) error {
	for _, entry := range r.File {
		in, err := entry.Open()
		if err != nil {
			return err
		}
		if err := writeFile(destination, entry.Name); err != nil {
			return err
		}
		in.Close()
	}
	return nil
}

func writeFile(destination, name string) error {
	path := filepath.Join(destination, name)
	if !strings.HasPrefix(path, destination+string(os.PathSeparator)) {
		return errors.New("outside")
	}
	return os.WriteFile(path, nil, 0o600)
}

func list(r *zip.Reader, writeFile func(string)) {
	for _, entry := range r.File {
		writeFile("entry")
		_ = entry
	}
}
