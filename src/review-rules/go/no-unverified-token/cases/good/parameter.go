package client

import "github.com/golang-jwt/jwt/v5"

func Describe(raw string) (map[string]any, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, claims)
	return claims, err
}
