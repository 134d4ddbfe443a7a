package web

import (
	"fmt"
	"net/http"
	"strings"
)

var escaper = strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;", "\"", "&#34;")

func page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%s</p>", escaper.Replace(r.FormValue("q")))
}
