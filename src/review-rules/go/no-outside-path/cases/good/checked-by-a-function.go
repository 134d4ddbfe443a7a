package files

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

func resolve(name string) (string, error) {
	if strings.Contains(name, "..") {
		return "", errors.New("no")
	}
	return filepath.Join("/srv/files", name), nil
}

func show(w http.ResponseWriter, r *http.Request) {
	path, err := resolve(r.FormValue("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	text, _ := os.ReadFile(path)
	_, _ = w.Write(text)
}
