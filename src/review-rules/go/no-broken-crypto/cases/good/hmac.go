package hooks

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/hex"
)

func verify(secret, body []byte, signature string) bool {
	mac := hmac.New(sha1.New, secret)
	mac.Write(body)
	return hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(signature))
}
