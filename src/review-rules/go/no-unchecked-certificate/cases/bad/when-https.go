package fetch

import (
	"crypto/tls"
	"net/http"
	"net/url"
)

func transportFor(u *url.URL) *http.Transport {
	t := &http.Transport{}
	if u.Scheme == "https" {
		t.TLSClientConfig = &tls.Config{InsecureSkipVerify: true} // expect: insecure-tls
	}
	return t
}
