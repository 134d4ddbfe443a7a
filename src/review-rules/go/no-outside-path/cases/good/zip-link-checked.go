package content

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func link(dest string, entry *zip.File) error {
	rc, err := entry.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	text, err := io.ReadAll(rc)
	if err != nil {
		return err
	}
	target := string(text)
	if filepath.IsAbs(target) || strings.Contains(target, "..") {
		return os.ErrInvalid
	}
	return os.Symlink(target, filepath.Join(dest, filepath.Base(entry.Name)))
}
