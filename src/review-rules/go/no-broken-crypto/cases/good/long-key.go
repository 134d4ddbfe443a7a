package keys

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
)

const bits = 3072

func host() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits)
}

func chosen(size int) (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, size)
}

func least() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 2048)
}

func other() (ed25519.PublicKey, ed25519.PrivateKey, error) {
	return ed25519.GenerateKey(rand.Reader)
}
