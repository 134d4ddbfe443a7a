package users

import (
	"crypto/md5"
	"encoding/hex"
)

func hashPassword(salt, pw string) string {
	sum := md5.Sum([]byte(salt + pw)) // expect: weak-crypto
	return hex.EncodeToString(sum[:])
}
