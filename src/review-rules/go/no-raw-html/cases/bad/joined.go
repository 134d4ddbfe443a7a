package web

import (
	"io"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	q := r.FormValue("q")
	io.WriteString(w, "<p>Nothing found for "+q+"</p>") // expect: xss
}
