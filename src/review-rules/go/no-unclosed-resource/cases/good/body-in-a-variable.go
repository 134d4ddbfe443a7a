package sample

import (
	"io"
	"net/http"
)

func load(url string) ([]byte, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	body := res.Body
	defer body.Close()
	return io.ReadAll(body)
}
