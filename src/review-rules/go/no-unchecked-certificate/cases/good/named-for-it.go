package api

import (
	"crypto/tls"
	"net/http"
)

func newInsecureClient() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
}

func WithoutVerification() *tls.Config {
	return &tls.Config{InsecureSkipVerify: true}
}
