package web

import (
	"fmt"
	"net/http"
	"regexp"
)

var word = regexp.MustCompile(`^\w+$`)

func page(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if word.MatchString(name) {
		fmt.Fprintf(w, "<p>%s</p>", name)
	}
}
