package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func cached(etag string, body []byte) bool {
	h := sha256.New()
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil)) == etag
}

func sign(body, key []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}
