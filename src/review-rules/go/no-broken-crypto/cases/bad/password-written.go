package users

import (
	"crypto/md5"
	"crypto/sha1"
	"encoding/hex"
	"io"
)

func hash(password, salt string) string {
	h := sha1.New()
	h.Write([]byte(salt))
	h.Write([]byte(password)) // expect: weak-crypto
	return hex.EncodeToString(h.Sum(nil))
}

func other(passwd string) string {
	m := md5.New()
	io.WriteString(m, passwd) // expect: weak-crypto
	return hex.EncodeToString(m.Sum(nil))
}
