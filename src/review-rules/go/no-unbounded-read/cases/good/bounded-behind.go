package intake

import (
	"compress/gzip"
	"io"
	"net/http"
)

func body(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	body := r.Body
	if r.Header.Get("Content-Encoding") == "gzip" {
		zr, err := gzip.NewReader(body)
		if err != nil {
			return nil, err
		}
		body = zr
	}
	body = http.MaxBytesReader(w, body, 1<<20)
	return io.ReadAll(body)
}
