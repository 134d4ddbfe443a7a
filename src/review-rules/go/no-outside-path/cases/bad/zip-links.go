package content

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func link(dest string, entry *zip.File) error {
	if !filepath.IsLocal(entry.Name) {
		return os.ErrInvalid
	}
	rc, err := entry.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	target, err := io.ReadAll(rc)
	if err != nil {
		return err
	}
	return os.Symlink(string(target), filepath.Join(dest, entry.Name)) // expect: zip-slip
}
