package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func download(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("Authorization")
	if !strings.HasPrefix(token, "Bearer ") || !isValidated(token) {
		http.Error(w, "no access", http.StatusUnauthorized)
		return
	}
	name := r.URL.Query().Get("name")
	text, err := os.ReadFile(filepath.Join("/srv/files", name)) // expect: path-traversal
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(text)
}
