package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func isOurs(body, key []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	want := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	if signature != want { // expect: timing-attack
		return false
	}
	return true
}
