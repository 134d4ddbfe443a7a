package registry

import (
	"bytes"
	"compress/gzip"
	"io"
)

func Register(name string, packed []byte) {
	// Decompress the descriptor.
	zr, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic("invalid: " + err.Error())
	}
	raw, err := io.ReadAll(zr)
	if err != nil {
		panic("invalid: " + err.Error())
	}
	files[name] = raw
}
