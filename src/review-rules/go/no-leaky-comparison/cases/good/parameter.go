package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func same(sum, given string) bool {
	return sum == given
}

func sign(body, key []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}
