package files

import (
	"net/http"
	"path"
	"path/filepath"
)

func Serve(w http.ResponseWriter, r *http.Request, file string) {
	w.Header().Set("Content-Disposition", "attachment; filename="+path.Base(file))
	http.ServeFile(w, r, file)
}

func Download(w http.ResponseWriter, r *http.Request, file string) {
	w.Header().Set("Content-Disposition", "attachment; filename="+filepath.Base(file))
	http.ServeFile(w, r, file)
}
