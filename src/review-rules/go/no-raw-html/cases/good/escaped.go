package web

import (
	"fmt"
	"html"
	"html/template"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<h1>%s</h1>", html.EscapeString(r.FormValue("name")))
	fmt.Fprintf(w, "<h2>%s</h2>", template.HTMLEscapeString(r.FormValue("name")))
}
