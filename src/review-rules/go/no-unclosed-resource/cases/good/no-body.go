package sample

import (
	"errors"
	"io"
	"net/http"
)

func load(url string) ([]byte, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	if res.Body == nil {
		return nil, errors.New("the response has no body")
	}
	defer res.Body.Close()
	return io.ReadAll(res.Body)
}

func ping(url string) (int, error) {
	res, err := http.Get(url)
	if err != nil {
		return 0, err
	}
	if res.Body != nil {
		res.Body.Close()
	}
	return res.StatusCode, nil
}
