package editor

import (
	"errors"
	"net/http"
)

type pathError struct{ kind int }

func (e *pathError) Error() string { return "path" }

func Save(w http.ResponseWriter, r *http.Request) {
	if err := store(r.FormValue("path")); err != nil {
		var path *pathError
		if errors.As(err, &path) {
			switch path.kind {
			case 1:
				http.Error(w, "a link", http.StatusBadRequest) // expect: answered-twice
			case 2:
				http.Error(w, "a folder", http.StatusBadRequest)
			default:
				http.Error(w, err.Error(), http.StatusInternalServerError)
			}
		} else {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
	http.Redirect(w, r, "/files", http.StatusSeeOther)
}

func store(path string) error {
	if path == "" {
		return &pathError{kind: 2}
	}
	return nil
}
