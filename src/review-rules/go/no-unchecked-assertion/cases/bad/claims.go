package auth

import "github.com/golang-jwt/jwt/v5"

func subject(claims jwt.MapClaims) string {
	return claims["sub"].(string) // expect: unchecked-assertion
}
