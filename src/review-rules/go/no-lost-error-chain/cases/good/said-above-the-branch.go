package mirror

import (
	"fmt"
	"io"
	"os"
)

func open(path string) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return f, nil
}

func stat(f *os.File) (os.FileInfo, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("stat: %w", err)
	}
	return info, nil
}

func copied(from, to io.Closer) (copyErr error) {
	shut := func(name string, c io.Closer) {
		err := c.Close()
		if err == nil {
			return
		}
		// Do not use %w for err: nobody is to unwrap it.
		if copyErr != nil {
			copyErr = fmt.Errorf(" (%s: %s): %w", name, err.Error(), copyErr)
		} else {
			copyErr = fmt.Errorf(" (%s: %s)", name, err.Error())
		}
	}
	defer shut("source", from)
	defer shut("target", to)
	return nil
}
