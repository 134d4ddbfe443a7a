package intake

import (
	"compress/gzip"
	"io"
	"net/http"
)

const most = 32 << 20

func body(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	body := http.MaxBytesReader(w, r.Body, most)
	if r.Header.Get("Content-Encoding") == "gzip" {
		var err error
		body, err = gzip.NewReader(body)
		if err != nil {
			return nil, err
		}
	}
	return io.ReadAll(body) // expect: decompression-bomb
}
