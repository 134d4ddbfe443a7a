package readers

import (
	"crypto/md5"
	"encoding/hex"
)

// Clients of the old interface send this, and cannot send anything else.
func clientKey(username, password string) string {
	sum := md5.Sum([]byte(username + ":" + password))
	return hex.EncodeToString(sum[:])
}
