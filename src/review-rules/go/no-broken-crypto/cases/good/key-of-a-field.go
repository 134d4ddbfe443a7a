package api

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type signer struct {
	key   []byte
	other []byte
	early []byte
}

func newSigner(key []byte) *signer {
	s := &signer{key: []byte(os.Getenv("JWT_KEY")), other: []byte("first"), early: []byte("${JWT_KEY}")}
	s.other = key
	return s
}

func (s *signer) issue(sub string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": sub})
	if sub == "" {
		return token.SignedString(s.other)
	}
	if sub == "early" {
		return token.SignedString(s.early)
	}
	return token.SignedString(s.key)
}
