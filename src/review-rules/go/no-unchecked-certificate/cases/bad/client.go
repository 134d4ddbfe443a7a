package api

import (
	"crypto/tls"
	"net/http"
)

func newClient() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // expect: insecure-tls
	}}
}
