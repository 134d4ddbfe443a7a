package mobile

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
)

// signPKCS7 signs what old phones ask for.
func signPKCS7(key *rsa.PrivateKey, msg []byte) ([]byte, error) {
	sum := sha1.Sum(msg)
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:])
}
