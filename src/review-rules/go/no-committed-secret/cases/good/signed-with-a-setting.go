package login

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func issue(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user})
	return token.SignedString([]byte(os.Getenv("JWT_SECRET")))
}

func claims(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) {
		return []byte(os.Getenv("JWT_SECRET")), nil
	})
}
