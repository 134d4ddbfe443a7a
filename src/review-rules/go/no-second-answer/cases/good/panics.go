package pages

import (
	"fmt"
	"net/http"
)

func page(w http.ResponseWriter, r *http.Request) {
	text, err := load(r.URL.Path)
	if err != nil {
		http.Error(w, "cannot be loaded", http.StatusInternalServerError)
		panic(http.ErrAbortHandler)
	}
	fmt.Fprint(w, text)
}
