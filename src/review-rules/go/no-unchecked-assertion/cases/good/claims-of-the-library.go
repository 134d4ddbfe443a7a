package auth

import "github.com/golang-jwt/jwt/v5"

func claims(token *jwt.Token) jwt.MapClaims {
	return token.Claims.(jwt.MapClaims)
}
