package branches

import "net/http"

func create(w http.ResponseWriter, r *http.Request) {
	if err := branch(r.FormValue("name")); err != nil {
		if isUnknown(err) {
			http.Error(w, "no such branch", http.StatusNotFound) // expect: answered-twice
		}
		if isTaken(err) {
			http.Error(w, "is there already", http.StatusConflict)
		} else {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
		return
	}
	w.WriteHeader(http.StatusCreated)
}
