package vault

import (
	"crypto/cipher"

	"golang.org/x/crypto/chacha20poly1305"
)

// Each file has a key of its own, which is only used once.
func sealFile(fileKey, msg []byte) ([]byte, error) {
	var aead cipher.AEAD
	aead, err := chacha20poly1305.New(fileKey)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, chacha20poly1305.NonceSize)
	return aead.Seal(nil, nonce, msg, nil), nil
}
