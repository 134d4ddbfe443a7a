package web

import (
	"database/sql"
	"net/http"
)

func rename(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		tx, err := db.Begin()
		if err != nil {
			http.Error(w, "begin", http.StatusInternalServerError)
			return
		}
		if r.FormValue("name") == "" {
			http.Error(w, "name", http.StatusBadRequest)
			return // expect: open-transaction
		}
		if _, err := tx.Exec("UPDATE users SET name = $1", r.FormValue("name")); err != nil {
			tx.Rollback()
			http.Error(w, "update", http.StatusInternalServerError)
			return
		}
		if err := tx.Commit(); err != nil {
			http.Error(w, "commit", http.StatusInternalServerError)
		}
	}
}
