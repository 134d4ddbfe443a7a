package web

import "net/http"

func fail(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "<p>no "+r.FormValue("name"), http.StatusNotFound)
}
