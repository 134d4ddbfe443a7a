package users

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"
)

func remove(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		email := strings.TrimSpace(r.FormValue("email"))
		query := fmt.Sprintf("DELETE FROM subscribers WHERE email = '%s' AND list = %d", email, 4)
		if _, err := db.Exec(query); err != nil { // expect: sql-injection
			http.Error(w, "no", 500)
		}
	}
}
