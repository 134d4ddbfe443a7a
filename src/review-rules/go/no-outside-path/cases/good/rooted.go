package files

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
)

func show(w http.ResponseWriter, r *http.Request) {
	name := path.Clean("/" + r.FormValue("name"))
	text, _ := os.ReadFile(filepath.Join("/srv/files", name))
	_, _ = w.Write(text)
}

func other(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile(filepath.Join("/srv/files", filepath.Join("/", r.FormValue("name"))))
	_, _ = w.Write(text)
}
