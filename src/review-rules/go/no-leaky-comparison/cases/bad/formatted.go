package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"strings"
)

func isOurs(body, key []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return fmt.Sprintf("%x", mac.Sum(nil)) == strings.TrimPrefix(signature, "sha256=") // expect: timing-attack
}
