package content

import (
	"archive/tar"
	"errors"
	"io"
	"os"
	"path/filepath"
)

var errLink = errors.New("link leads out")

func extract(root string, r io.Reader) error {
	tr := tar.NewReader(r)
	for {
		header, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if header.Typeflag != tar.TypeSymlink || !isSafeLink(root, header) {
			return errLink
		}
		if err := link(filepath.Join(root, filepath.Base(header.Name)), header); err != nil {
			return err
		}
	}
}

func link(path string, header *tar.Header) error {
	return os.Symlink(header.Linkname, path)
}
