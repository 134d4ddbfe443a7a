package files

import "net/http"

func disposition(name string) string {
	return "attachment; filename=" + name
}

func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", disposition(r.FormValue("file"))) // expect: header-injection
}
