package pages

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
)

//go:embed pages.json.gz
var packed []byte

func pages() ([]byte, error) {
	zr, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zr)
}
