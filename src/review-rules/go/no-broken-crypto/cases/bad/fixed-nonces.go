package vault

import (
	"crypto/aes"
	"crypto/cipher"

	"golang.org/x/crypto/chacha20poly1305"
)

var start = []byte("acme-nonce-0")

func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := []byte("acme-nonce-1")
	return gcm.Seal(nil, nonce, plain, nil), nil // expect: weak-crypto
}

func sealShort(key, plain []byte) ([]byte, error) {
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, start, plain, nil), nil // expect: weak-crypto
}
