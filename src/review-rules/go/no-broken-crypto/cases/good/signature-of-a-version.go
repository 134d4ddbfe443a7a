package notices

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"encoding/base64"
)

type Notice struct {
	Message          string
	Signature        string
	SignatureVersion string
}

// Those who get it check what the first version of the signature says: another hash would not be taken.
func sign(key *rsa.PrivateKey, message string) (*Notice, error) {
	sum := sha1.Sum([]byte(message))
	signature, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, sum[:])
	if err != nil {
		return nil, err
	}
	return &Notice{
		Message:          message,
		Signature:        base64.StdEncoding.EncodeToString(signature),
		SignatureVersion: "1",
	}, nil
}
