package archive

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func extract(r *zip.Reader, dest string) error {
	for _, f := range r.File {
		out, err := os.Create(filepath.Join(dest, filepath.Base(f.Name)))
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

func flat(r *zip.Reader, dest string) error {
	for _, f := range r.File {
		out, err := os.Create(filepath.Join(dest, f.FileInfo().Name()))
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}
