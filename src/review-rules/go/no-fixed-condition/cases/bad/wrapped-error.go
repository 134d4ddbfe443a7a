package people

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"
)

var ErrNotFound = errors.New("people: not found")

var errBusy = errors.New("busy")

type Repo struct{ db *sql.DB }

func (r *Repo) find(id string) (string, error) {
	var name string
	err := r.db.QueryRow("SELECT name FROM people WHERE id = $1", id).Scan(&name)
	if errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("id %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return "", fmt.Errorf("find person: %w", err)
	}
	return name, nil
}

func (r *Repo) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	name, err := r.find(req.URL.Query().Get("id"))
	if err == ErrNotFound { // expect: constant-condition
		http.NotFound(w, req)
		return
	}
	if err != nil {
		http.Error(w, "internal", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, name)
}

func attempt(dial func() error) error {
	if err := dial(); err != nil {
		return fmt.Errorf("%w: %w", errBusy, err)
	}
	return nil
}

func Loop(dial func() error) error {
	for range 3 {
		err := attempt(dial)
		switch {
		case err == nil:
			return nil
		case err == errBusy: // expect: constant-condition
			continue
		default:
			return err
		}
	}
	return errBusy
}

func Once(dial func() error) error {
	if err := attempt(dial); err != nil && err != errBusy { // expect: constant-condition
		return err
	}
	err := attempt(dial)
	switch err {
	case nil:
		return nil
	case errBusy: // expect: constant-condition
		return nil
	}
	return err
}
