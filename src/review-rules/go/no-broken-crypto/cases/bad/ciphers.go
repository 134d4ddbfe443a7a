package vault

import (
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
)

func seal(key, iv, text []byte) ([]byte, error) {
	block, err := des.NewTripleDESCipher(key) // expect: weak-crypto
	if err != nil {
		return nil, err
	}
	out := make([]byte, len(text))
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, text)
	return out, nil
}

func stream(key []byte) (*rc4.Cipher, error) {
	return rc4.NewCipher(key) // expect: weak-crypto
}
