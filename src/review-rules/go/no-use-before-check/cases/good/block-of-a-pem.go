package keys

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"
	"strings"
)

const root = `-----BEGIN CERTIFICATE-----`

var errPem = errors.New("no certificate")

func own() (*x509.Certificate, error) {
	block, _ := pem.Decode([]byte(root))
	return x509.ParseCertificate(block.Bytes)
}

func asked(data []byte) (*x509.Certificate, error) {
	block, _ := pem.Decode(data)
	if block == nil {
		return nil, errPem
	}
	return x509.ParseCertificate(block.Bytes)
}

func each(data []byte) (found []*pem.Block) {
	for {
		var block *pem.Block
		block, data = pem.Decode(data)
		if block == nil || block.Type != "CERTIFICATE" {
			return found
		}
		found = append(found, block)
	}
}

func sought(text string) (*x509.Certificate, error) {
	if !strings.Contains(text, "-----BEGIN CERTIFICATE-----") {
		return nil, errPem
	}
	block, _ := pem.Decode([]byte(text))
	return x509.ParseCertificate(block.Bytes)
}

func encoded(der []byte) *pem.Block {
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	block, _ := pem.Decode(text)
	block.Headers = map[string]string{}
	return block
}

func handedOn(data []byte) error {
	block, _ := pem.Decode(data)
	return check(block)
}

func opened(name string, ask func() []byte) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(data)
	if block != nil && x509.IsEncryptedPEMBlock(block) {
		return x509.DecryptPEMBlock(block, ask())
	}
	return data, nil
}
