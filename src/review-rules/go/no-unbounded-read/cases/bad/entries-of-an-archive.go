package bundle

import (
	"archive/tar"
	"compress/gzip"
	"io"
	"strings"
)

// Load reads the files of a bundle.
func Load(in io.Reader) (map[string]string, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	files := map[string]string{}
	entries := tar.NewReader(zr)
	for {
		header, err := entries.Next()
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		var text strings.Builder
		if _, err := io.Copy(&text, entries); err != nil { // expect: decompression-bomb
			return nil, err
		}
		files[strings.TrimPrefix(header.Name, "./")] = text.String()
	}
}
