package auth

import (
	"crypto/md5"
	"fmt"
)

func response(user, realm, password, nonce string) string {
	first := fmt.Sprintf("%x", md5.Sum([]byte(user+":"+realm+":"+password)))
	return fmt.Sprintf("%x", md5.Sum([]byte(first+":"+nonce)))
}
