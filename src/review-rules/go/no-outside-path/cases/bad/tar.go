package archive

import (
	"archive/tar"
	"errors"
	"io"
	"os"
	"path/filepath"
)

func Untar(r io.Reader, dest string) error {
	tr := tar.NewReader(r)
	for {
		header, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch header.Typeflag {
		case tar.TypeDir:
			if err := os.MkdirAll(filepath.Join(dest, header.Name), 0o755); err != nil {
				return err
			}
		case tar.TypeReg:
			f, err := os.OpenFile(filepath.Join(dest, header.Name), os.O_CREATE|os.O_RDWR, os.FileMode(header.Mode)) // expect: zip-slip
			if err != nil {
				return err
			}
			if _, err := io.Copy(f, tr); err != nil {
				return err
			}
			f.Close()
		}
	}
}
