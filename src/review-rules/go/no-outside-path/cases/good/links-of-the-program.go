package releases

import (
	"archive/tar"
	"os"
	"path/filepath"
)

func current(dir, version string) error {
	return os.Symlink(version, filepath.Join(dir, "current"))
}

func describe(header *tar.Header) string {
	return header.Name + " -> " + header.Linkname
}
