package intake

import (
	"compress/gzip"
	"io"
	"net/http"
)

func body(r *http.Request) ([]byte, error) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr) // expect: decompression-bomb
}
