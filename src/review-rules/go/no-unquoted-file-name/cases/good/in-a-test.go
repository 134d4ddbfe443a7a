package files

import "net/http"

func download(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", "attachment; filename="+r.FormValue("name"))
}
// path: files/download_test.go
