package unpack

import (
	"archive/tar"
	"path/filepath"
)

func (u *unpacker) entry(header *tar.Header, body []byte) error {
	to := filepath.Join(u.folder, filepath.Base(header.Name))
	switch header.Typeflag {
	case tar.TypeDir:
		return makeFolder(to)
	case tar.TypeSymlink:
		return writeSymbolicLink(to, header.Linkname) // expect: zip-slip
	case tar.TypeLink:
		return writeHardLink(to, filepath.Join(u.folder, header.Linkname)) // expect: zip-slip
	default:
		return store(to, body)
	}
}
