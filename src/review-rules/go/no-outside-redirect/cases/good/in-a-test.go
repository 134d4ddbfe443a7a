package login

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}
// path: internal/login/login_test.go
