package identity

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func subject(r *http.Request, key jwt.Keyfunc) (string, error) {
	var claims jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(r.Header.Get("X-Token"), &claims, key); err != nil {
		return "", err
	}
	return claims.Subject, nil
}
