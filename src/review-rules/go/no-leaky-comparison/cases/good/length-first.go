package hook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

func isOurs(body, key, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	sum := mac.Sum(nil)
	if bytes.Equal(sum, given) != hmac.Equal(sum, given) {
		return false
	}
	return true
}
