package files

import (
	"net/http"
	"os"
	"path/filepath"
)

func show(w http.ResponseWriter, r *http.Request) {
	name := filepath.Base(r.FormValue("name"))
	text, _ := os.ReadFile(filepath.Join("/srv/files", name))
	_, _ = w.Write(text)
}
