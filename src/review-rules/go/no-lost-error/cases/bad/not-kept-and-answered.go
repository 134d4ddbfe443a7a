package sample

import (
	"encoding/json"
	"net/http"
	"os"
)

type note struct {
	ID string
}

type shelf struct{ dir string }

func (s *shelf) save(n note) error {
	raw, err := json.Marshal(n)
	if err != nil {
		return err
	}
	return os.WriteFile(s.dir+"/"+n.ID, raw, 0o600)
}

func (s *shelf) put(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
		http.Error(w, "bad note", http.StatusBadRequest)
		return
	}
	s.save(n) // expect: unchecked-error
	w.WriteHeader(http.StatusNoContent)
}

func (s *shelf) copyTo(other *shelf, id string) (note, error) {
	raw, err := os.ReadFile(other.dir + "/" + id)
	if err != nil {
		return note{}, err
	}
	n := note{ID: string(raw)}
	s.save(n) // expect: unchecked-error
	return n, nil
}
