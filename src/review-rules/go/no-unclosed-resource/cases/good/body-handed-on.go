package sample

import (
	"io"
	"net/http"
)

func stream(url string) (io.ReadCloser, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		drain(res.Body)
		return nil, errStatus
	}
	return res.Body, nil
}
