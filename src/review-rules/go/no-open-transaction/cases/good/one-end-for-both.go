package queue

import "database/sql"

func Touch(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	_, execErr := tx.Exec("UPDATE jobs SET seen = now()")
	if execErr == nil {
		return tx.Commit()
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	return execErr
}
