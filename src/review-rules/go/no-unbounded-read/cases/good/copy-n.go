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
	if _, err := io.CopyN(&out, zr, 1<<16); err != io.EOF {
		return nil, err
	}
	return out.Bytes(), nil
}
