package guard

import (
	"net/http"
	"os"
	"strings"
)

type guard struct{ apiKey string }

func (g *guard) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got := r.Header.Get("X-Api-Key")
		if got != g.apiKey { // expect: timing-attack
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func isAdmin(r *http.Request) bool {
	given := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	return given == os.Getenv("ADMIN_TOKEN") // expect: timing-attack
}

func (g *guard) isOurs(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Key "+g.apiKey // expect: timing-attack
}
