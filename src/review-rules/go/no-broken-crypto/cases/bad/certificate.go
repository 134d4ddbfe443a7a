package ca

import (
	"crypto/x509"
	"math/big"
)

func template(serial int64) *x509.Certificate {
	return &x509.Certificate{
		SerialNumber:       big.NewInt(serial),
		SignatureAlgorithm: x509.SHA1WithRSA, // expect: weak-crypto
	}
}
