package archive

import (
	"archive/zip"
	"os"
)

func touchAll(r *zip.ReadCloser, dest string) error {
	for i := range r.File {
		f := r.File[i]
		_ = f
	}
	for _, entry := range r.File {
		name := entry.Name
		f, err := os.Create(dest + "/" + name) // expect: zip-slip
		if err != nil {
			return err
		}
		f.Close()
	}
	return nil
}
