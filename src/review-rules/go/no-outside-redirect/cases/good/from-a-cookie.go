package login

import "net/http"

func done(w http.ResponseWriter, r *http.Request) {
	next := "/"
	if cookie, err := r.Cookie("next"); err == nil {
		next = cookie.Value
	}
	http.Redirect(w, r, next, http.StatusFound)
}
