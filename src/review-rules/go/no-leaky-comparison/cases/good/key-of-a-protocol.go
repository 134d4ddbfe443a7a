package handshake

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

var playerKey = [...]byte{
	0x47, 0x65, 0x6e, 0x75, 0x69, 0x6e, 0x65, 0x20,
}

func isComplex(chunk, digest []byte) bool {
	mac := hmac.New(sha256.New, playerKey[:30])
	mac.Write(chunk)
	return bytes.Equal(digest, mac.Sum(nil))
}
