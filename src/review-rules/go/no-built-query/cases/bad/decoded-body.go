package users

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type login struct {
	Name     string
	Password string
}

func check(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	var req login
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, "bad", 400)
		return
	}
	row := db.QueryRow("SELECT id FROM users WHERE name = '" + req.Name + "'") // expect: sql-injection
	var id int
	if row.Scan(&id) != nil {
		http.Error(w, "no", 403)
	}
}
