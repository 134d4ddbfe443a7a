package sample

import (
	"net/http"
	"os"
)

func open(path string) (*os.File, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func get(url string) (res *http.Response, err error) {
	res, err = http.Get(url)
	return
}
