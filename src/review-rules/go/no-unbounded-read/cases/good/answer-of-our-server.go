package feed

import (
	"compress/gzip"
	"io"
	"net/http"
)

func fetch() ([]byte, error) {
	res, err := http.Get("https://feeds.example.com/all.json.gz")
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	zr, err := gzip.NewReader(res.Body)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zr)
}
