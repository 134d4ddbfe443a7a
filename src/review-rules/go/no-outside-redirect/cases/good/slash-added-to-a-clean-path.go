package router

import (
	"net/http"
	"strings"
)

func withSlash(w http.ResponseWriter, r *http.Request) {
	target := "/" + strings.TrimLeft(r.URL.Path, "/") + "/"
	http.Redirect(w, r, target, http.StatusMovedPermanently)
}
