package users

import (
	"crypto/md5"
	"encoding/hex"
)

func cacheKey(pw string) string {
	sum := md5.Sum([]byte("width" + pw))
	return hex.EncodeToString(sum[:])
}

func isOldPassword(kept, pw string) bool {
	sum := md5.Sum([]byte(pw))
	return kept == hex.EncodeToString(sum[:])
}
