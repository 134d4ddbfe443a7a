package shop

import (
	"database/sql"
	"net/http"
)

func list(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := "name"
	switch r.FormValue("sort") {
	case "price":
		column = "price"
	case "date":
		column = "created"
	}
	return db.Query("SELECT name FROM products ORDER BY " + column)
}

func direction(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	order := r.FormValue("order")
	if order != "asc" && order != "desc" {
		order = "asc"
	}
	return db.Query("SELECT name FROM products ORDER BY name " + order)
}
