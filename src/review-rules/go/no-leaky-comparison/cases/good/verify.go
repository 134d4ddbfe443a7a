package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func verify(body, key, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), given)
}

func check(body, key, given []byte) bool {
	return verify(body, key, given) == true
}
