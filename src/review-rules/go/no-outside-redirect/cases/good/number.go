package pages

import (
	"net/http"
	"strconv"
)

func page(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		n = 1
	}
	http.Redirect(w, r, "/"+strconv.Itoa(n), http.StatusFound)
}
