package client

import (
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func expiry(path string) (time.Time, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return time.Time{}, err
	}
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(string(raw), &claims); err != nil {
		return time.Time{}, err
	}
	return claims.ExpiresAt.Time, nil
}
