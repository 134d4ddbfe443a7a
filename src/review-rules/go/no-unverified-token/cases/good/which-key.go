package identity

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func check(r *http.Request, keys map[string]jwt.Keyfunc) (*jwt.Token, error) {
	raw := r.Header.Get("X-Token")
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return nil, err
	}
	return jwt.Parse(raw, keys[claims.Issuer])
}
