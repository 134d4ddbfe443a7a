package keys

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
)

func parse(data []byte) (*x509.Certificate, error) {
	block, _ := pem.Decode(data)
	return x509.ParseCertificate(block.Bytes) // expect: use-before-err-check
}

func private(text string) (*ecdsa.PrivateKey, error) {
	block, rest := pem.Decode([]byte(text))
	if len(rest) > 0 {
		return nil, errors.New("more than one key")
	}
	if block.Type != "EC PRIVATE KEY" { // expect: use-before-err-check
		return nil, fmt.Errorf("a %s", block.Type)
	}
	return x509.ParseECPrivateKey(block.Bytes)
}

func read(name string) (*x509.Certificate, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(data)
	if cert, err := x509.ParseCertificate(block.Bytes); err == nil { // expect: use-before-err-check
		return cert, nil
	}
	return nil, errors.New("no certificate")
}

func opened(name string, ask func() []byte) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("an invalid name: %w", err)
	}
	block, _ := pem.Decode(data)
	var key []byte
	if x509.IsEncryptedPEMBlock(block) { // expect: use-before-err-check
		key, err = x509.DecryptPEMBlock(block, ask())
	} else {
		key = pem.EncodeToMemory(block)
	}
	return key, err
}
