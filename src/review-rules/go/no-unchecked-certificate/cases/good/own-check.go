package api

import (
	"crypto/tls"
	"crypto/x509"
)

func config(verify func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	return &tls.Config{
		InsecureSkipVerify:    true,
		VerifyPeerCertificate: verify,
	}
}

func later(check func(tls.ConnectionState) error) *tls.Config {
	c := &tls.Config{InsecureSkipVerify: true}
	c.VerifyConnection = check
	return c
}
