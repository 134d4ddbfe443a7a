package client

import "net/http"

func follow(r *http.Request) string {
	return r.Header.Get("Location")
}

func keep(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Next", r.FormValue("next"))
}
