package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"io"
)

type box struct {
	key   []byte
	count uint64
}

func (b *box) seal(gcm cipher.AEAD, msg []byte) ([]byte, error) {
	nonce := make([]byte, gcm.NonceSize(), gcm.NonceSize()+len(msg)+gcm.Overhead())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, msg, nil), nil
}

func (b *box) next(gcm cipher.AEAD, msg []byte) []byte {
	var nonce [12]byte
	b.count++
	binary.BigEndian.PutUint64(nonce[4:], b.count)
	return gcm.Seal(nil, nonce[:], msg, nil)
}

func (b *box) open(msg []byte) ([]byte, error) {
	block, err := aes.NewCipher(b.key)
	if err != nil {
		return nil, err
	}
	iv := msg[:aes.BlockSize]
	out := make([]byte, len(msg)-aes.BlockSize)
	cipher.NewCTR(block, iv).XORKeyStream(out, msg[aes.BlockSize:])
	return out, nil
}
