package shop

import (
	"database/sql"
	"errors"
	"net/http"
)

var columns = map[string]string{"name": "p.name", "price": "p.price"}
var known = map[string]bool{"name": true, "price": true}

func list(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column, ok := columns[r.FormValue("sort")]
	if !ok {
		return nil, errors.New("unknown column")
	}
	return db.Query("SELECT name FROM products p ORDER BY " + column)
}

func other(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := r.FormValue("sort")
	if !known[column] {
		return nil, errors.New("unknown column")
	}
	return db.Query("SELECT name FROM products ORDER BY " + column)
}
