package migrations

import (
	"database/sql"
	"fmt"
)

func Fill(db *sql.DB, name string) error {
	_, err := db.Exec(fmt.Sprintf("INSERT INTO roles (name) VALUES ('%s')", name))
	return err
}
// path: internal/migrations/0012_fill.go
