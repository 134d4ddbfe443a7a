package web

import (
	"fmt"
	"net/http"
	"strconv"
)

func page(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	fmt.Fprintf(w, "<p>%d</p>", n)
	fmt.Fprintf(w, "<p>%q</p>", strconv.Itoa(n))
}
