package vault

import (
	"crypto/aes"
	"crypto/cipher"
)

type box struct{ key []byte }

func (b *box) seal(msg []byte) ([]byte, error) {
	block, err := aes.NewCipher(b.key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	return gcm.Seal(nonce, nonce, msg, nil), nil // expect: weak-crypto
}

func (b *box) stream(msg []byte) ([]byte, error) {
	block, err := aes.NewCipher(b.key)
	if err != nil {
		return nil, err
	}
	var iv [aes.BlockSize]byte
	out := make([]byte, len(msg))
	cipher.NewCTR(block, iv[:]).XORKeyStream(out, msg) // expect: weak-crypto
	return out, nil
}
