package users

import (
	"database/sql"
	"testing"
)

func insert(t *testing.T, db *sql.DB, name string) {
	if _, err := db.Exec("INSERT INTO users (name) VALUES ('" + name + "')"); err != nil {
		t.Fatal(err)
	}
}
// path: internal/users/store_test.go
