package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

const bits = 1024

func host() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits) // expect: weak-crypto
}

func session() (*rsa.PrivateKey, error) {
	key, err := rsa.GenerateKey(rand.Reader, 512) // expect: weak-crypto
	if err != nil {
		return nil, err
	}
	return key, key.Validate()
}
