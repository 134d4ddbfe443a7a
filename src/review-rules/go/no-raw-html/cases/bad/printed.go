package web

import (
	"fmt"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, "<a href=\"/back\">", r.FormValue("title"), "</a>") // expect: xss
}
