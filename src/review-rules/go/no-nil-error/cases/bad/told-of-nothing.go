package session

import (
	"encoding/json"
	"net/http"
	"strconv"
)

type user struct{ Email, Domain string }

type directory interface {
	Lookup(email string) (*user, error)
}

func writeProblem(w http.ResponseWriter, code int, err error) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

func Login(d directory) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u, err := d.Lookup(r.FormValue("email"))
		if err != nil {
			writeProblem(w, http.StatusNotFound, err)
			return
		}
		if len(u.Domain) < 3 {
			writeProblem(w, http.StatusForbidden, err) // expect: nil-error
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

type server struct{ limit int }

func (s *server) respondError(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		s.respondError(w, err)
		return
	}
	if page < 0 || page > s.limit {
		s.respondError(w, err) // expect: nil-error
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
