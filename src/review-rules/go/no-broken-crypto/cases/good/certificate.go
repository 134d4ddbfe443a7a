package ca

import "crypto/x509"

var names = map[x509.SignatureAlgorithm]string{
	x509.SHA1WithRSA:   "sha1",
	x509.SHA256WithRSA: "sha256",
}

func template() *x509.Certificate {
	return &x509.Certificate{SignatureAlgorithm: x509.SHA256WithRSA}
}
