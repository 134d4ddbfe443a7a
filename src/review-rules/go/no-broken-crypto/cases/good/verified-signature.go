package sign

import (
	"crypto"
	"crypto/rsa"
	"crypto/sha1"
)

func check(key *rsa.PublicKey, text, signature []byte) error {
	sum := sha1.Sum(text)
	return rsa.VerifyPKCS1v15(key, crypto.SHA1, sum[:], signature)
}
