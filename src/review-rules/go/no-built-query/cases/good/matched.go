package shop

import (
	"database/sql"
	"net/http"
	"regexp"
	"slices"
)

var name = regexp.MustCompile(`^[a-z_]+$`)

func list(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := r.FormValue("sort")
	if !name.MatchString(column) {
		column = "id"
	}
	return db.Query("SELECT name FROM products ORDER BY " + column)
}

func other(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := r.FormValue("sort")
	if !slices.Contains([]string{"id", "name"}, column) {
		column = "id"
	}
	return db.Query("SELECT name FROM products ORDER BY " + column)
}
