package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func mustSign(body, key []byte) (string, error) {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil)), nil
}

func check(body, key []byte) bool {
	_, err := mustSign(body, key)
	return err == nil
}
