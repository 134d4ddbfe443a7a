package files

import (
	"net/http"
	"os"
	"path/filepath"
)

func show(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(filepath.Join("public", r.URL.Path))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
}
