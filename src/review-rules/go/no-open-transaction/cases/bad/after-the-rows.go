package report

import "database/sql"

func Move(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	result, err := tx.Exec("DELETE FROM old")
	if err != nil {
		_ = tx.Rollback()
		return err
	}
	count, err := result.RowsAffected()
	if err != nil {
		return err // expect: open-transaction
	}
	if count == 0 {
		return tx.Rollback()
	}
	return tx.Commit()
}
