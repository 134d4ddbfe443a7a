package files

import "net/http"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	w.Header().Set("Content-Disposition", "attachment; filename=\""+name+"\"") // expect: header-injection
}
