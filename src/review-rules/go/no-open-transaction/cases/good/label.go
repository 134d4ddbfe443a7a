package ledger

import "database/sql"

func Remove(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err = tx.Exec("DELETE FROM lines"); err != nil {
		goto failed
	}
	return tx.Commit()
failed:
	tx.Rollback()
	return err
}
