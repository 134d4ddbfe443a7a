package sample

import (
	"fmt"
	"net/http"
)

func ping(url string) error {
	res, err := http.Head(url)
	if res.StatusCode != http.StatusOK { // expect: use-before-err-check
		return fmt.Errorf("status %d", res.StatusCode)
	}
	if err != nil {
		return err
	}
	return res.Body.Close()
}
