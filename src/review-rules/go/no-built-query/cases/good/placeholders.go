package users

import (
	"database/sql"
	"net/http"
	"strings"
)

func find(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	ids := r.URL.Query()["id"]
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(ids)), ",")
	return db.Query("SELECT name FROM users WHERE id IN ("+marks+")", args...)
}
