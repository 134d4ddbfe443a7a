package web

import (
	"fmt"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "Hello, %s", r.FormValue("name"))
	fmt.Fprintln(w, "a < b", r.FormValue("name"))
}
