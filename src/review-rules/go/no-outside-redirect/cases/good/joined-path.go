package pages

import (
	"net/http"
	"path"
)

func moved(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, path.Join("/", r.FormValue("page")), http.StatusFound)
}
