package permissions

import (
	"errors"
	"net/http"
	"strings"
)

var errNobody = errors.New("nobody is signed in")

type grant struct {
	path    string
	methods []string
}

type account struct {
	name   string
	grants []grant
}

type guard struct {
	accounts map[string]account
}

func (g *guard) account(r *http.Request) (account, error) {
	name, _, ok := r.BasicAuth()
	if !ok {
		return account{}, errNobody
	}
	found, ok := g.accounts[name]
	if !ok {
		return account{}, errNobody
	}
	return found, nil
}

func (a account) mayUse(method, path string) bool {
	for _, one := range a.grants {
		if strings.HasPrefix(path, one.path) && one.allows(method) {
			return true
		}
		return false // expect: one-pass-loop
	}
	return false
}

func (g grant) allows(method string) bool {
	for _, one := range g.methods {
		if one == method || one == "*" {
			return true
		}
	}
	return false
}

func (g *guard) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, err := g.account(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		if !who.mayUse(r.Method, r.URL.Path) {
			http.Error(w, "not allowed", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
