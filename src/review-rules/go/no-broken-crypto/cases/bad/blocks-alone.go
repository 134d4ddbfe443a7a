package legacy

import (
	"crypto/aes"
	"crypto/cipher"
)

type codec struct {
	block cipher.Block
}

func newCodec(key []byte) (*codec, error) {
	b, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return &codec{block: b}, nil
}

func (c *codec) encode(plain []byte) []byte {
	size := c.block.BlockSize()
	dst := make([]byte, len(plain))
	for off := 0; off < len(plain); off += size {
		c.block.Encrypt(dst[off:off+size], plain[off:off+size]) // expect: weak-crypto
	}
	return dst
}
