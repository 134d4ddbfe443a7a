package users

import (
	"fmt"
	"net/http"
)

func show(w http.ResponseWriter, r *http.Request) {
	isAnswered := false
	for _, id := range r.Form["id"] {
		if !isKnown(id) && !isAnswered {
			http.Error(w, "unknown", http.StatusNotFound)
			isAnswered = true
		}
	}
	if isAnswered {
		return
	}
	fmt.Fprintln(w, "all are known")
}
