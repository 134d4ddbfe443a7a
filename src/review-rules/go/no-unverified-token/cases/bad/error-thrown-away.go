package identity

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

type gate struct{ key []byte }

func (g *gate) keyOf(*jwt.Token) (any, error) { return g.key, nil }

func (g *gate) subject(r *http.Request) string {
	token, _ := jwt.Parse(r.Header.Get("X-Token"), g.keyOf) // expect: unverified-token
	subject, _ := token.Claims.GetSubject()
	return subject
}

func (g *gate) into(raw string, claims jwt.Claims) {
	var token *jwt.Token
	token, _ = jwt.ParseWithClaims(raw, claims, g.keyOf) // expect: unverified-token
	if token == nil {
		panic("no token")
	}
}
