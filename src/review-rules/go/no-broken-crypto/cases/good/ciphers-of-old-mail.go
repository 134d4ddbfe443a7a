package algorithm

import (
	"crypto/cipher"
	"crypto/des"
)

// Cipher is one of those that OpenPGP knows.
type Cipher uint8

func (c Cipher) New(key []byte) cipher.Block {
	if c == 2 {
		block, _ := des.NewTripleDESCipher(key)
		return block
	}
	return nil
}
