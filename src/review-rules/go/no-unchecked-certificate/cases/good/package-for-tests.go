package dnstest

import "crypto/tls"

func TLSConfig() *tls.Config {
	cert, _ := tls.X509KeyPair(certPEM, keyPEM)
	return &tls.Config{Certificates: []tls.Certificate{cert}, InsecureSkipVerify: true}
}
// path: dnstest/server.go
