package layers

import (
	"archive/tar"
	"os"

	securejoin "github.com/cyphar/filepath-securejoin"
)

func link(root string, header *tar.Header) error {
	path, err := securejoin.SecureJoin(root, header.Name)
	if err != nil {
		return err
	}
	return os.Symlink(header.Linkname, path)
}
