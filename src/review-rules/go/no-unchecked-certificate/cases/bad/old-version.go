package server

import (
	"crypto/tls"
	"net/http"
)

func start(handler http.Handler) *http.Server {
	return &http.Server{
		Handler: handler,
		TLSConfig: &tls.Config{
			MinVersion: tls.VersionTLS10, // expect: insecure-tls
		},
	}
}

func old() *tls.Config {
	config := &tls.Config{}
	config.MaxVersion = tls.VersionTLS11 // expect: insecure-tls
	return config
}
