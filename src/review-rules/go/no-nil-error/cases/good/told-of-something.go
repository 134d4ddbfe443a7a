package session

import (
	"errors"
	"net/http"
	"strconv"
)

var errPage = errors.New("no such page")

func sendError(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func handleError(w http.ResponseWriter, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func list(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		sendError(w, err)
		return
	}
	if page < 0 {
		err = errPage
		sendError(w, err)
		return
	}
	if page > 100 {
		handleError(w, err)
		return
	}
	size, err := strconv.Atoi(r.FormValue("size"))
	if size > 10 || err != nil {
		sendError(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
