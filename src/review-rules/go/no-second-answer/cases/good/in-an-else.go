package users

import (
	"fmt"
	"net/http"
)

func show(w http.ResponseWriter, r *http.Request) {
	name, err := find(r.FormValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
	} else {
		fmt.Fprintln(w, name)
	}
}
