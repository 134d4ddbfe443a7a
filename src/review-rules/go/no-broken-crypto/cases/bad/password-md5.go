package users

import (
	"crypto/md5"
	"fmt"
)

type user struct{ Password string }

func (u *user) hash(salt string) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(salt+u.Password))) // expect: weak-crypto
}
