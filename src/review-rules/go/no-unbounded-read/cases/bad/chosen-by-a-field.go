package stream

import (
	"bytes"
	"compress/gzip"
	"io"
)

type consumer struct {
	unpack func([]byte) ([]byte, error)
}

func (c *consumer) Init(encoding string) {
	if encoding == "gzip" {
		c.unpack = processGzip
	}
}

func processGzip(data []byte) ([]byte, error) {
	zr, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr) // expect: decompression-bomb
}
