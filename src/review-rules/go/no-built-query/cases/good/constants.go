package users

import (
	"database/sql"
	"fmt"
)

const (
	table   = "users"
	columns = "id, name"
)

func all(db *sql.DB) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT %s FROM %s WHERE name = '%s'", columns, table, "root")
	return db.Query(query)
}

func more(db *sql.DB, active bool) (*sql.Rows, error) {
	query := "SELECT " + columns + " FROM " + table
	if active {
		query += " WHERE state = 'active'"
	}
	return db.Query(query + " ORDER BY id")
}
