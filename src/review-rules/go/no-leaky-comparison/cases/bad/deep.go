package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"reflect"
)

func isOurs(body, key, given []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	sum := mac.Sum(nil)
	return reflect.DeepEqual(given, sum) // expect: timing-attack
}
