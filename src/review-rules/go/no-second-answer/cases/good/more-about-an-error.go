package forms

import (
	"fmt"
	"net/http"
)

func save(w http.ResponseWriter, r *http.Request) {
	problems := check(r)
	if len(problems) > 0 {
		http.Error(w, "the form has mistakes:", http.StatusBadRequest)
		for _, problem := range problems {
			fmt.Fprintln(w, problem)
		}
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
