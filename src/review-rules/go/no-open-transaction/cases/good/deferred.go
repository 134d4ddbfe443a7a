package ledger

import "database/sql"

func Remove(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM lines WHERE id = $1", id); err != nil {
		return err
	}
	return tx.Commit()
}
