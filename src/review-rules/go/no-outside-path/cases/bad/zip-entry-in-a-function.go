package archive

import (
	"archive/zip"
	"io"
	"os"
	"path"
)

func extractAll(r *zip.Reader, dest string) error {
	for _, f := range r.File {
		if err := extractOne(f, dest); err != nil {
			return err
		}
	}
	return nil
}

func extractOne(f *zip.File, dest string) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	content, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	return os.WriteFile(path.Join(dest, f.Name), content, f.Mode()) // expect: zip-slip
}
