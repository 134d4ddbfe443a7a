package unpack

import (
	"archive/tar"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func Extract(tr *tar.Reader, dir string) error {
	for {
		header, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if !strings.HasPrefix(filepath.Join(dir, header.Name), dir+"/") {
			return fmt.Errorf("%s leads elsewhere", header.Name)
		}
		if err := one(tr, header, dir); err != nil {
			return err
		}
	}
}

func one(tr *tar.Reader, header *tar.Header, dir string) error {
	return write(filepath.Join(dir, header.Name), tr)
}

func write(path string, content io.Reader) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, content)
	return err
}
