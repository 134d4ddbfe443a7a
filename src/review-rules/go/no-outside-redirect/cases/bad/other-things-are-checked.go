package login

import (
	"net/http"
	"strings"
)

func login(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimSpace(r.FormValue("name"))
	if !isValidName(name) || strings.Contains(name, "@") {
		http.Error(w, "not allowed", http.StatusForbidden)
		return
	}
	if err := checkPassword(name, r.FormValue("password")); err != nil {
		http.Error(w, "wrong password", http.StatusUnauthorized)
		return
	}
	next := r.FormValue("next")
	if next == "" {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound) // expect: open-redirect
}
