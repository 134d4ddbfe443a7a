package archive

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

func pages(content []byte, dest string) error {
	zr, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return err
	}
	for _, f := range zr.File {
		if !strings.HasSuffix(f.Name, ".html") {
			continue
		}
		file, err := os.Create(filepath.Join(dest, strings.ToLower(f.Name))) // expect: zip-slip
		if err != nil {
			return err
		}
		file.Close()
	}
	return nil
}
