package content

import (
	"archive/tar"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func extract(root, prefix string, r io.Reader) error {
	tr := tar.NewReader(r)
	for {
		header, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		path, err := filepath.Rel(prefix, header.Name)
		if err != nil {
			return err
		}
		if strings.HasPrefix(path, "../") {
			return fmt.Errorf("%q does not have prefix %q", header.Name, prefix)
		}
		path = filepath.Join(root, path)
		switch header.Typeflag {
		case tar.TypeReg:
			err = writeFile(path, tr, header.FileInfo().Mode())
		case tar.TypeLink:
			err = os.Link(header.Linkname, path) // expect: zip-slip
		case tar.TypeSymlink:
			err = os.Symlink(header.Linkname, path) // expect: zip-slip
		}
		if err != nil {
			return fmt.Errorf("%s to %s: %w", header.Name, header.Linkname, err)
		}
	}
}
