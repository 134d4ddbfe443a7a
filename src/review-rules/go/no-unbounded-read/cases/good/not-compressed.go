package uploads

import (
	"compress/gzip"
	"io"
	"net/http"
)

func body(r *http.Request) ([]byte, error) {
	return io.ReadAll(r.Body)
}

func answer(w http.ResponseWriter, text []byte) error {
	zw := gzip.NewWriter(w)
	if _, err := zw.Write(text); err != nil {
		return err
	}
	return zw.Close()
}
