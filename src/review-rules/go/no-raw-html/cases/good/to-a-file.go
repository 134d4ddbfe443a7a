package web

import (
	"fmt"
	"net/http"
	"os"
)

func save(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(os.Stderr, "<p>%s</p>", r.FormValue("q"))
}
