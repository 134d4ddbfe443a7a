package api

import (
	"crypto/tls"
	"net/http"
)

func init() {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	if transport.TLSClientConfig == nil {
		transport.TLSClientConfig = &tls.Config{}
	}
	transport.TLSClientConfig.InsecureSkipVerify = true // expect: insecure-tls
	http.DefaultClient.Transport = transport
}
