package notes

import (
	"database/sql"
	"fmt"
	"net/http"

	"github.com/gorilla/mux"
)

const base = "SELECT id FROM notes"

func condition(column, value string) string {
	return fmt.Sprintf("%s = '%s'", column, value)
}

func list(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	owner := mux.Vars(r)["owner"]
	return db.Query(base + " WHERE " + condition("owner", owner)) // expect: sql-injection
}

func handle(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_ = touch(db, r.Header.Get("X-User"))
	}
}

func touch(db *sql.DB, user string) error {
	_, err := db.Exec("UPDATE users SET seen = now() WHERE name = '" + user + "'") // expect: sql-injection
	return err
}
