package identity

import "github.com/golang-jwt/jwt/v5"

func isGood(raw string, key jwt.Keyfunc) bool {
	token, _ := jwt.Parse(raw, key)
	return token != nil && token.Valid
}
