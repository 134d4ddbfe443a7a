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

func seen(all map[string]bool, body, key []byte) bool {
	return all[sign(body, key)]
}
