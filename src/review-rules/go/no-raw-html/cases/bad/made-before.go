package web

import (
	"fmt"
	"net/http"
)

func result(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	body := fmt.Sprintf("<b>%s</b>: %d hits", name, 3)
	fmt.Fprintln(w, body) // expect: xss
}
