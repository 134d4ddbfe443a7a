package archive

import (
	"archive/tar"
	"io"
	"os"
	"path/filepath"
)

func unpack(tr *tar.Reader, dest string) error {
	for {
		h, err := tr.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if err := write(dest, h.Name, tr); err != nil {
			return err
		}
	}
	return nil
}

func write(dest, name string, content io.Reader) error {
	full := filepath.Join(dest, filepath.FromSlash(name))
	out, err := os.Create(full) // expect: zip-slip
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, content)
	return err
}
