package sign

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
)

func sign(key *rsa.PrivateKey, text []byte) ([]byte, error) {
	sum := sha1.Sum(text)
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:]) // expect: weak-crypto
}
