package web

import (
	"fmt"
	"net/http"
)

func page(w http.ResponseWriter, r *http.Request) {
	kind := r.FormValue("kind")
	switch kind {
	case "day", "month":
		fmt.Fprintf(w, "<p>%s</p>", kind)
	}
}
