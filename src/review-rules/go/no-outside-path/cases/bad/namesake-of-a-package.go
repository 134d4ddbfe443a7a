package archive

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

type format struct{}

func (format) Make(target string, sources []string) error {
	for _, source := range sources {
		file, err := os.Open(source)
		if err != nil {
			return err
		}
		name := filepath.Base(source)
		_, err = io.WriteString(file, name)
		file.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func (format) Open(source, destination string) error {
	r, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	defer r.Close()
	for _, entry := range r.File {
		if err := extract(entry, destination); err != nil {
			return err
		}
	}
	return nil
}

func extract(entry *zip.File, destination string) error {
	rc, err := entry.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	return writeNewFile(filepath.Join(destination, entry.Name), rc) // expect: zip-slip
}
