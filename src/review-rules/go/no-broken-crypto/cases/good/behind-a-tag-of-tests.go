//go:build integration && linux

package packages

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
)

func signed(key *rsa.PrivateKey, control []byte) []byte {
	sum := sha1.Sum(control)
	signature, _ := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:])
	return signature
}
