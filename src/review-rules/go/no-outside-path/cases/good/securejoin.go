package files

import (
	"net/http"
	"os"

	securejoin "github.com/cyphar/filepath-securejoin"
)

func show(w http.ResponseWriter, r *http.Request) {
	path, err := securejoin.SecureJoin("/srv/files", r.FormValue("name"))
	if err != nil {
		return
	}
	text, _ := os.ReadFile(path)
	_, _ = w.Write(text)
}
