package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

func isOurs(body, key []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return strings.EqualFold(signature, hex.EncodeToString(mac.Sum(nil))) // expect: timing-attack
}
