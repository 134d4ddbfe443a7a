package login

import (
	"net/http"
	"strings"
)

func done(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") {
		next = "/" + next
	}
	http.Redirect(w, r, next, http.StatusSeeOther) // expect: open-redirect
}
