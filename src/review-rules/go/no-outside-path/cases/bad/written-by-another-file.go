package archive

import (
	"archive/zip"
	"path/filepath"
)

func unzip(r *zip.Reader, destination string) error {
	for _, entry := range r.File {
		if entry.FileInfo().IsDir() {
			continue
		}
		in, err := entry.Open()
		if err != nil {
			return err
		}
		err = writeNewFile(filepath.Join(destination, entry.Name), in, entry.Mode()) // expect: zip-slip
		in.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
