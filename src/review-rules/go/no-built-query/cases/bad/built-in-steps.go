package orders

import (
	"database/sql"
	"net/http"
)

func search(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	query := "SELECT id, total FROM orders WHERE 1 = 1"
	if state := r.FormValue("state"); state != "" {
		query += " AND state = '" + state + "'"
	}
	query += " LIMIT 50"
	return db.Query(query) // expect: sql-injection
}
