package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func same(body []byte, given string) bool {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:]) == given
}

func sign(body, key []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}
