package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
)

func sign(body, key []byte) string {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func isOurs(body, key []byte, signature string) bool {
	return sign(body, key) == signature // expect: timing-attack
}
