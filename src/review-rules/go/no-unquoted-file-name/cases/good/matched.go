package files

import (
	"net/http"
	"regexp"
)

var plain = regexp.MustCompile(`^[\w.-]+$`)

func download(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !plain.MatchString(name) {
		http.Error(w, "no such file", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Disposition", "attachment; filename="+name)
}
