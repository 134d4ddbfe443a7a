package bundle

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
)

// Versions of Android below 4.3 only know this one.
func sign(key *rsa.PrivateKey, manifest []byte) ([]byte, error) {
	sum := sha1.Sum(manifest)
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:])
}
