package content

import (
	"archive/tar"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func link(root, path string, header *tar.Header) error {
	if filepath.IsAbs(header.Linkname) {
		return fmt.Errorf("%s leads to %s", header.Name, header.Linkname)
	}
	target := filepath.Join(filepath.Dir(path), header.Linkname)
	if !strings.HasPrefix(target, root+"/") {
		return fmt.Errorf("%s leads to %s", header.Name, header.Linkname)
	}
	return os.Symlink(header.Linkname, path)
}
