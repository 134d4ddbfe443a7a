package queue

import "database/sql"

func Claim(db *sql.DB) (int, error) {
	tx, err := db.Begin()
	if err != nil {
		return 0, err
	}
	var id int
	err = tx.QueryRow("SELECT id FROM jobs LIMIT 1").Scan(&id)
	if err == sql.ErrNoRows {
		return 0, nil // expect: open-transaction
	}
	if err != nil {
		tx.Rollback()
		return 0, err
	}
	return id, tx.Commit()
}
