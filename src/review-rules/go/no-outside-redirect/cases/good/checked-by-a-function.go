package login

import "net/http"

func done(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !isLocalURL(next) {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}
