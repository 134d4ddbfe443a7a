package files

import (
	"net/http"
	"os"
)

func handler(w http.ResponseWriter, r *http.Request) {
	text, _ := os.ReadFile("data/" + r.FormValue("name"))
	_, _ = w.Write(text)
}
// path: internal/files/server_test.go
