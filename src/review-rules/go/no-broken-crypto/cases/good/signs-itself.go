package boot

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"math/big"
)

// The signature below a certificate that is its own issuer proves nothing, whatever it is made with.
func certificate(key *rsa.PrivateKey) ([]byte, error) {
	template := &x509.Certificate{
		SerialNumber:       big.NewInt(1),
		SignatureAlgorithm: x509.SHA1WithRSA,
	}
	return x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
}
