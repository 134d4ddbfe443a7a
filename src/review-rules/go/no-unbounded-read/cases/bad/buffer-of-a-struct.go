package coding

import (
	"bytes"
	"compress/zlib"
	"io"
)

type Decoder struct {
	buf *bytes.Buffer
}

func (d *Decoder) Decode(data []byte) ([]byte, error) {
	d.buf.Reset()
	zr, err := zlib.NewReader(bytes.NewBuffer(data))
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(d.buf, zr); err != nil { // expect: decompression-bomb
		return nil, err
	}
	return d.buf.Bytes(), zr.Close()
}
