package router

import (
	"net/http"
	"strings"
)

func withoutSlash(w http.ResponseWriter, r *http.Request) {
	url := r.URL
	path := url.Path
	if len(path) > 1 && strings.HasSuffix(path, "/") {
		path = path[:len(path)-1]
		http.Redirect(w, r, path, http.StatusMovedPermanently) // expect: open-redirect
	}
}
