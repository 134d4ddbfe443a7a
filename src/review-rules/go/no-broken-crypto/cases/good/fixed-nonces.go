package vault

import (
	"crypto/cipher"
	"crypto/rand"
)

type envelope struct{}

func (envelope) Seal(to, from, text, sign string) string { return text }

func seal(gcm cipher.AEAD, plain, given []byte) ([]byte, error) {
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	gcm.Seal(nil, given, plain, nil)
	return gcm.Seal(nonce, nonce, plain, nil), nil
}
