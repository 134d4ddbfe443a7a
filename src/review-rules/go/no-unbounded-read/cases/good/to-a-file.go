package uploads

import (
	"compress/gzip"
	"io"
	"net/http"
	"os"
)

func keep(r *http.Request, to *os.File) error {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		return err
	}
	defer zr.Close()
	_, err = io.Copy(to, zr)
	return err
}
