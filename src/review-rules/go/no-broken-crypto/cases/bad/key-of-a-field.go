package api

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
)

var auth = jwtauth.New("HS256", []byte("nB4x-pQ92-vTz7"), nil) // expect: weak-crypto

var guard = echojwt.WithConfig(echojwt.Config{
	SigningKey: []byte("nB4x-pQ92-vTz7"), // expect: weak-crypto
})

type signer struct {
	ttl time.Duration
	key []byte
}

func newSigner() *signer {
	return &signer{ttl: time.Hour, key: []byte("nB4x!pQ92_vTz7LrW0sKd8Yh")}
}

func (s *signer) issue(sub string) (string, error) {
	c := jwt.MapClaims{"sub": sub, "exp": time.Now().Add(s.ttl).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(s.key) // expect: weak-crypto
}
