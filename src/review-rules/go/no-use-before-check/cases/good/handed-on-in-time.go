package work

import (
	"crypto/x509"
	"net/http"
	"net/url"
)


func parse(der []byte) (*x509.Certificate, error) {
	crt, err := x509.ParseCertificate(der)
	return crt, err
}

func header(url string) (http.Header, error) {
	res, err := http.Get(url)
	if res == nil {
		return nil, err
	}
	return res.Header, err
}

func host(text string) (string, error) {
	u, err := url.Parse(text)
	if u != nil {
		return u.Host, err
	}
	return "", err
}

func head(address string) (*http.Response, error) {
	res, err := http.Head(address)
	return res, err
}
