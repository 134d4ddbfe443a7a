package login

import "github.com/golang-jwt/jwt/v5"

func issue(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user})
	return token.SignedString([]byte("keyboard cat")) // expect: hardcoded-secret
}
