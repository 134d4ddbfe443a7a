package ledger

import "database/sql"

func Remove(db *sql.DB, ends *[]func() error) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	*ends = append(*ends, tx.Rollback)
	if _, err := tx.Exec("DELETE FROM lines"); err != nil {
		return err
	}
	return tx.Commit()
}
