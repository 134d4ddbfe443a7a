package store

import (
	"crypto/cipher"
	"math/rand"
)

func seal(aead cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, aead.NonceSize())
	rand.Read(nonce) // expect: weak-crypto
	return aead.Seal(nonce, nonce, text, nil)
}
