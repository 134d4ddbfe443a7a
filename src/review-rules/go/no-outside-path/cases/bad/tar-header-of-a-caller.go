package archive

import (
	"archive/tar"
	"os"
)

type layer struct{ dir string }

func (l layer) file(header *tar.Header) (*os.File, error) {
	target := l.dir + "/" + header.Name
	return os.OpenFile(target, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644) // expect: zip-slip
}
