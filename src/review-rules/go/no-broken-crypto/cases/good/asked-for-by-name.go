package crypt

import (
	"crypto/cipher"
	"crypto/des"
)

type block struct{ cipher.Block }

func NewTripleDESBlock(key []byte) (*block, error) {
	made, err := des.NewTripleDESCipher(key[:24])
	if err != nil {
		return nil, err
	}
	return &block{made}, nil
}
