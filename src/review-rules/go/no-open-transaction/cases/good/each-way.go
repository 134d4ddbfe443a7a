package queue

import "database/sql"

func Claim(db *sql.DB) (int, error) {
	tx, err := db.Begin()
	if err != nil {
		return 0, err
	}
	var id int
	if err := tx.QueryRow("SELECT id FROM jobs LIMIT 1").Scan(&id); err != nil {
		tx.Rollback()
		return 0, err
	}
	if err := tx.Commit(); err != nil {
		return 0, err
	}
	return id, nil
}
