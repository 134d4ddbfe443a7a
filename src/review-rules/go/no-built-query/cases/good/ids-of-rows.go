package users

import (
	"database/sql"
	"fmt"
)

func copyAll(db *sql.DB) error {
	rows, err := db.Query("SELECT name FROM tables")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		if _, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE name = '%s'", name, name)); err != nil {
			return err
		}
	}
	return rows.Err()
}
