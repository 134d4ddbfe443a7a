package files

import (
	"net/http"
	"net/url"
)

func download(w http.ResponseWriter, r *http.Request) {
	name := url.QueryEscape(r.FormValue("name"))
	w.Header().Set("Content-Disposition", "attachment; filename="+name)
	w.Header().Add("Content-Disposition", "attachment; filename*=UTF-8''"+url.PathEscape(r.FormValue("name")))
}
