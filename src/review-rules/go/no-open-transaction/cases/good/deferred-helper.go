package ledger

import "database/sql"

func Remove(db *sql.DB, id int) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer finish(tx, &err)
	if _, err = tx.Exec("DELETE FROM lines WHERE id = $1", id); err != nil {
		return err
	}
	return tx.Commit()
}
