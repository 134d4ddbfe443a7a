package client

import (
	"errors"
	"net/http"
)

func check(resp *http.Response, verify func(string) bool) error {
	signature := resp.Header.Get("X-Signature")
	if !verify(signature) {
		return errors.New("wrong signature")
	}
	return nil
}
