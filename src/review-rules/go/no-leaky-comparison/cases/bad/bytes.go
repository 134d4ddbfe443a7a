package hook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

func isOurs(body, key, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return bytes.Equal(mac.Sum(nil), given) // expect: timing-attack
}
