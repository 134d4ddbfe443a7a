package table

import (
	"crypto/rand"
	"crypto/cipher"
	mrand "math/rand"
)

func seal(aead cipher.AEAD, text []byte) ([]byte, error) {
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, text, nil), nil
}

func sample(keys []string) string {
	key := keys[mrand.Intn(len(keys))]
	return key
}
