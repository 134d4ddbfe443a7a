package files

import (
	"crypto/md5"
	"fmt"
)

type config struct {
	PasswordFile string
	PasswordHash string
}

func (c config) key() string {
	return fmt.Sprintf("%x", md5.Sum([]byte(c.PasswordFile+c.PasswordHash)))
}
