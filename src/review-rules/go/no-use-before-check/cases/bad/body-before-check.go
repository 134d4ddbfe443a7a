package sample

import (
	"io"
	"net/http"
)

func load(url string) ([]byte, error) {
	res, err := http.Get(url)
	body := res.Body // expect: use-before-err-check
	if err != nil {
		return nil, err
	}
	defer body.Close()
	return io.ReadAll(body)
}
