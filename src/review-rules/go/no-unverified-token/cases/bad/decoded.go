package identity

import (
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

func fromRequest(r *http.Request) (*claims, error) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	var found claims
	_, _, err := jwt.NewParser().ParseUnverified(raw, &found) // expect: unverified-token
	if err != nil {
		return nil, errors.New("malformed token")
	}
	return &found, nil
}

func adminOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		found, err := fromRequest(r)
		if err != nil || found.Role != "admin" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
