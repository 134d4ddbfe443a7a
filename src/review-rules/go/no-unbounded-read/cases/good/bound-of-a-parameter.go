package tokens

import (
	"bytes"
	"compress/flate"
	"io"
)

func inflate(input []byte, maxSize int) ([]byte, error) {
	bounded := newBounded(flate.NewReader(bytes.NewReader(input)), maxSize)
	out := new(bytes.Buffer)
	if _, err := io.Copy(out, bounded); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
