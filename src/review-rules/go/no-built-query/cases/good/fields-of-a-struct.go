package users

import (
	"database/sql"
	"net/http"
)

type query struct {
	table string
	name  string
}

func find(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	q := query{table: "users", name: r.FormValue("name")}
	return db.Query("SELECT id FROM "+q.table+" WHERE name = ?", q.name)
}
