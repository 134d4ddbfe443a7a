package main

import "crypto/md5"

type pdfEncrypt struct {
	id []byte
}

func (encrypt pdfEncrypt) key(password string) []byte {
	hash := md5.New()
	hash.Write([]byte(password))
	hash.Write(encrypt.id)
	return hash.Sum(nil)[:5]
}
