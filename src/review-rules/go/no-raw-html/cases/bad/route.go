package web

import (
	"fmt"
	"net/http"

	"github.com/gorilla/mux"
)

func user(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	fmt.Fprintf(w, "<title>%d: %s</title>", 1, vars["user"]) // expect: xss
}
