package unpack

import (
	"archive/tar"
	"path/filepath"
)

func (u *unpacker) entry(header *tar.Header) error {
	to := filepath.Join(u.folder, filepath.Base(header.Name))
	if header.Typeflag == tar.TypeSymlink {
		if err := checkLinkTarget(u.folder, to, header.Linkname); err != nil {
			return err
		}
		return writeSymbolicLink(to, header.Linkname)
	}
	if isSymlink(header.Linkname) {
		return errLink
	}
	return store(to)
}
