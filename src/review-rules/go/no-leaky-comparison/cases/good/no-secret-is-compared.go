package guard

import (
	"crypto/subtle"
	"net/http"
	"strings"
)

type form struct {
	Password, Confirm string
	tokenType         string
	apiKey            string
}

func read(r *http.Request) (form, bool) {
	f := form{Password: r.FormValue("password"), Confirm: r.FormValue("confirm")}
	if f.Password != f.Confirm || f.Password == "" {
		return f, false
	}
	if r.Header.Get("X-Token-Type") != f.tokenType {
		return f, false
	}
	if key := r.Header.Get("X-Api-Key"); key == "" || strings.HasPrefix(key, "-") {
		return f, false
	}
	return f, true
}

func (f form) isOurs(r *http.Request) bool {
	key := r.Header.Get("X-Api-Key")
	if len(key) != len(f.apiKey) {
		return false
	}
	return subtle.ConstantTimeCompare([]byte(key), []byte(f.apiKey)) == 1
}

func (f form) hasKey(stored string) bool { return f.apiKey == stored }
