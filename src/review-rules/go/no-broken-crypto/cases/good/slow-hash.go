package users

import (
	"crypto/sha1"

	"golang.org/x/crypto/pbkdf2"
)

func keep(password, salt string) []byte {
	return pbkdf2.Key([]byte(password), []byte(salt), 600_000, 32, sha1.New)
}
