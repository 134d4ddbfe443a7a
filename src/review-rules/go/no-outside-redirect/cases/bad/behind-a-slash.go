package pages

import "net/http"

func moved(w http.ResponseWriter, r *http.Request) {
	page := r.URL.Query().Get("page")
	http.Redirect(w, r, "/"+page, http.StatusMovedPermanently) // expect: open-redirect
}
