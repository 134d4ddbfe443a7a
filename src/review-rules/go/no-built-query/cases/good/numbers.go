package users

import (
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
)

func page(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	number, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		return nil, err
	}
	return db.Query(fmt.Sprintf("SELECT name FROM users LIMIT 20 OFFSET %d", number*20))
}

func byID(db *sql.DB, id int64) *sql.Row {
	return db.QueryRow(fmt.Sprintf("SELECT name FROM users WHERE id = %v", id))
}

func byText(db *sql.DB, r *http.Request) *sql.Row {
	id := r.FormValue("id")
	if _, err := strconv.ParseInt(id, 10, 64); err != nil {
		return nil
	}
	return db.QueryRow("SELECT name FROM users WHERE id = " + id)
}
