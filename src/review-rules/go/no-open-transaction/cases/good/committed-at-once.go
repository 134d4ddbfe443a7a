package queue

import "database/sql"

func Touch(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	_, err = tx.Exec("UPDATE jobs SET seen = now()")
	if err != nil {
		return tx.Rollback()
	}
	return tx.Commit()
}
