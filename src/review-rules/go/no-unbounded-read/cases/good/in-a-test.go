package intake

import (
	"compress/gzip"
	"io"
	"net/http"
)

func handler(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		return
	}
	text, _ := io.ReadAll(zr)
	w.Write(text)
}
// path: internal/intake/intake_test.go
