package users

import (
	"database/sql"
	"net/http"
)

type server struct{ db *sql.DB }

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	row := s.db.QueryRowContext(r.Context(), "SELECT id FROM users WHERE name = '"+name+"'") // expect: sql-injection
	var id int
	_ = row.Scan(&id)
}
