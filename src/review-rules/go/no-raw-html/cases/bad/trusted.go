package web

import (
	"html/template"
	"net/http"
)

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

func note(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, template.HTML(r.FormValue("note"))) // expect: xss
}
