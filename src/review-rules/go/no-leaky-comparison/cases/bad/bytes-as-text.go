package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func isOurs(body, key []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return string(mac.Sum(nil)) == signature // expect: timing-attack
}
