package static

import (
	"bytes"
	"compress/gzip"
	"io"
)

var _index_html = []byte("\x1f\x8b\x08\x00")

func read(data []byte, name string) ([]byte, error) {
	gz, err := gzip.NewReader(bytes.NewBuffer(data))
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	_, err = io.Copy(&buf, gz)
	gz.Close()
	return buf.Bytes(), err
}

func index_html() ([]byte, error) {
	return read(_index_html, "index.html")
}
