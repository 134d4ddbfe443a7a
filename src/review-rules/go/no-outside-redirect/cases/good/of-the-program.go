package login

import "net/http"

const home = "/home"

func done(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, home, http.StatusFound)
}
