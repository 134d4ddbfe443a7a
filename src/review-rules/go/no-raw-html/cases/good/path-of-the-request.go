package web

import (
	"fmt"
	"html"
	"net/http"
)

func missing(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "there is no "+r.URL.Path, http.StatusNotFound)
}

func plain(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "there is no %s\n", r.URL.Path)
}

func escaped(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>There is no %s</p>", html.EscapeString(r.URL.Path))
}

func host(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>You are at %s</p>", r.Host)
}
