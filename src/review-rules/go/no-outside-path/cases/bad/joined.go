package files

import (
	"net/http"
	"os"
	"path/filepath"
)

const root = "/srv/files"

func show(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	text, err := os.ReadFile(filepath.Join(root, name)) // expect: path-traversal
	if err != nil {
		http.NotFound(w, r)
		return
	}
	_, _ = w.Write(text)
}
