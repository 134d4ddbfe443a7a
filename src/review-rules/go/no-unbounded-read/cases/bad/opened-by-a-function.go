package spans

import (
	"compress/gzip"
	"io"
	"net/http"
)

func receive(w http.ResponseWriter, r *http.Request) {
	in := r.Body
	if r.Header.Get("Content-Encoding") == "gzip" {
		unpacked, err := open(in)
		if err != nil {
			http.Error(w, "not gzip", http.StatusBadRequest)
			return
		}
		in = unpacked
	}
	spans, err := io.ReadAll(in) // expect: decompression-bomb
	if err != nil {
		http.Error(w, "cannot be read", http.StatusBadRequest)
		return
	}
	store(spans)
}

func open(in io.Reader) (*gzip.Reader, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	return zr, nil
}
