package files

import "net/http"

func tag(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Name", "filename="+r.FormValue("name"))
	w.Header().Set("Content-Type", "text/plain; name="+r.FormValue("name"))
}
