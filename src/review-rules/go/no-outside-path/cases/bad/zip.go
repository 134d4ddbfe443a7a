package archive

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func Extract(source, dest string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	defer reader.Close()
	for _, f := range reader.File {
		target := filepath.Join(dest, f.Name)
		if f.FileInfo().IsDir() {
			if err := os.MkdirAll(target, 0o755); err != nil {
				return err
			}
			continue
		}
		out, err := os.Create(target) // expect: zip-slip
		if err != nil {
			return err
		}
		in, err := f.Open()
		if err != nil {
			return err
		}
		if _, err := io.Copy(out, in); err != nil {
			return err
		}
	}
	return nil
}
