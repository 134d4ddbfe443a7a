package theme

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
)

type theme struct{ name string }

func extract(dir string, f *zip.File) error {
	rc, err := f.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	b, err := io.ReadAll(io.LimitReader(rc, 1<<20))
	if err != nil {
		return err
	}
	return os.WriteFile(dir+"/"+f.Name, b, 0o644) // expect: zip-slip
}

func install(dir string, upload []byte) (*theme, error) {
	zr, err := zip.NewReader(bytes.NewReader(upload), int64(len(upload)))
	if err != nil {
		return nil, err
	}
	for _, f := range zr.File {
		if err := extract(dir, f); err != nil {
			return nil, err
		}
	}
	return &theme{name: filepath.Base(dir)}, nil
}
