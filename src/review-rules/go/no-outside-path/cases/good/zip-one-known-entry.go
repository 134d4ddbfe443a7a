package archive

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func extract(r *zip.Reader, dest string) error {
	for _, f := range r.File {
		if f.Name == "manifest.json" {
			out, err := os.Create(filepath.Join(dest, f.Name))
			if err != nil {
				return err
			}
			out.Close()
		}
	}
	return nil
}
