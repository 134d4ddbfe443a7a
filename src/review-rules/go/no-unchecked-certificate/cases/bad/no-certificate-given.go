package ldap

import (
	"crypto/tls"
	"crypto/x509"
	"os"
)

type options struct {
	host    string
	caFile  string
	rootPEM []byte
}

func (o options) config() (*tls.Config, error) {
	cfg := &tls.Config{ServerName: o.host}
	if o.caFile == "" {
		cfg.InsecureSkipVerify = true // expect: insecure-tls
		return cfg, nil
	}
	pem, err := os.ReadFile(o.caFile)
	if err != nil {
		return nil, err
	}
	cfg.RootCAs = x509.NewCertPool()
	cfg.RootCAs.AppendCertsFromPEM(pem)
	return cfg, nil
}

func (o options) other() *tls.Config {
	if len(o.rootPEM) == 0 {
		return &tls.Config{InsecureSkipVerify: true} // expect: insecure-tls
	}
	return &tls.Config{ServerName: o.host}
}
