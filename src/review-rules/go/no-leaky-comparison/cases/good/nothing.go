package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func isOurs(body, key, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	sum := mac.Sum(nil)
	return sum == nil || given == nil
}
