package hook

import (
	"crypto/hmac"
	"crypto/sha256"
)

func check(body, key []byte, given string, isPlain bool) bool {
	want := given
	if !isPlain {
		want = plainOf(body)
	}
	return want == given
}

func sign(body, key []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}
