// path: internal/build/archive.go
package build

import (
	"archive/tar"
	"io"
	"os"
	"path/filepath"
)

// Unpack writes what the compiler came in, which is pinned by its checksum.
func Unpack(archive io.Reader, dest string) error {
	tr := tar.NewReader(archive)
	for {
		header, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		target := filepath.Join(dest, header.Name)
		file, err := os.OpenFile(target, os.O_CREATE|os.O_RDWR, os.FileMode(header.Mode))
		if err != nil {
			return err
		}
		if _, err := io.Copy(file, tr); err != nil {
			return err
		}
		file.Close()
	}
}
