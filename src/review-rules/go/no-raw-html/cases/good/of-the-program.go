package web

import (
	"fmt"
	"net/http"
)

type build struct{ version string }

func (b build) page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%s</p>", b.version)
	fmt.Fprintf(w, "<p>%s</p>", r.Method)
}
