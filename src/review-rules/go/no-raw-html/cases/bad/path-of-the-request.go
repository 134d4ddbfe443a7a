package web

import (
	"fmt"
	"io"
	"net/http"
)

func missing(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound)
	fmt.Fprintf(w, "<html><body><p>There is no %s</p></body></html>", r.URL.Path) // expect: xss
}

func folder(w http.ResponseWriter, r *http.Request) {
	_, _ = io.WriteString(w, "<h1>"+r.URL.Path+"</h1>") // expect: xss
}
