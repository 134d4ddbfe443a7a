package login

import "github.com/golang-jwt/jwt/v5"

func claims(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) {
		return []byte("keyboard cat"), nil // expect: hardcoded-secret
	})
}
