package files

import (
	"net/http"
)

func show(w http.ResponseWriter, r *http.Request) {
	f, err := http.Dir("/srv/files").Open(r.FormValue("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
}

func serve(files http.FileSystem, w http.ResponseWriter, r *http.Request) {
	f, err := files.Open(r.FormValue("name"))
	if err != nil {
		return
	}
	defer f.Close()
}
