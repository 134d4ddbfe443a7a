package vault

import (
	"crypto/aes"
	"crypto/cipher"

	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
	"crypto/sha256"
)

const salt = "pepper-and-salt"

var start = []byte("0123456789abcdef")

func seal(key, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	out := make([]byte, len(text))
	cipher.NewCBCEncrypter(block, key[:aes.BlockSize]).CryptBlocks(out, text) // expect: weak-crypto
	iv := []byte("1234567890123456")
	cipher.NewCTR(block, iv).XORKeyStream(out, text) // expect: weak-crypto
	cipher.NewCFBEncrypter(block, start).XORKeyStream(out, text) // expect: weak-crypto
	return out, nil
}

func derive(password string) ([]byte, error) {
	_ = pbkdf2.Key([]byte(password), []byte(salt), 100000, 32, sha256.New) // expect: weak-crypto
	return scrypt.Key([]byte(password), []byte("app"), 1<<15, 8, 1, 32) // expect: weak-crypto
}
