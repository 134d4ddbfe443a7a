package streams

import (
	"bytes"
	"compress/zlib"
	"io"
)

// Inflate is the inverse of Deflate. The reader has its own inflate that is bounded by size; this one imposes no cap,
// as callers control how large the input is.
func Inflate(data []byte) ([]byte, error) {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}
