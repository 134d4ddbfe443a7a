package web

import (
	"fmt"
	"net/http"
)

func feed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprintf(w, "<p>%s</p>", r.FormValue("q"))
}
