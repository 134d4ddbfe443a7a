package users

import (
	"net/http"
	"strings"
)

func Show(w http.ResponseWriter, r *http.Request) {
	name := strings.Split(r.URL.Path, "/")[2]
	w.Write([]byte(name))
}
