package envelope

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

// seal wraps a file with a one-time key, so that the nonce may be the same.
func seal(file []byte) (key, sealed []byte, err error) {
	key = make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, err
	}
	return key, gcm.Seal(nil, []byte("000000000000"), file, nil), nil
}
