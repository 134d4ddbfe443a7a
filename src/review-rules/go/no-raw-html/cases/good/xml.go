package web

import (
	"fmt"
	"net/http"
)

func feed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<?xml version=\"1.0\"?><q>%s</q>", r.FormValue("q"))
}
