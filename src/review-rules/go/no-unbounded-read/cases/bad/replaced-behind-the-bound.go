package intake

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
)

func points(r *http.Request, most int64) ([]byte, error) {
	body := io.NopCloser(io.LimitReader(r.Body, most))
	if r.Header.Get("Content-Encoding") == "gzip" {
		zr, err := gzip.NewReader(r.Body)
		if err != nil {
			return nil, err
		}
		defer zr.Close()
		body = zr
	}
	buf := bytes.NewBuffer(nil)
	if _, err := buf.ReadFrom(body); err != nil { // expect: decompression-bomb
		return nil, err
	}
	return buf.Bytes(), nil
}
