package tokens

import (
	"bytes"
	"compress/zlib"
	"io"
)

// Unpack gives what a token holds.
func Unpack(token []byte) ([]byte, error) {
	var out bytes.Buffer
	zr, err := zlib.NewReader(bytes.NewReader(token))
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(&out, zr); err != nil { // expect: decompression-bomb
		return nil, err
	}
	return out.Bytes(), nil
}
