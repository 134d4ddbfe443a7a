package files

import (
	"net/http"
	"os"
	"path/filepath"
)

func show(w http.ResponseWriter, r *http.Request) {
	name := filepath.Clean(r.FormValue("name"))
	entries, err := os.ReadDir(filepath.Join("/srv/files", name)) // expect: path-traversal
	if err != nil {
		http.NotFound(w, r)
		return
	}
	for _, entry := range entries {
		_, _ = w.Write([]byte(entry.Name()))
	}
}
