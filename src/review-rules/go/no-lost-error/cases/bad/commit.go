package bank

import "database/sql"

func Move(db *sql.DB, from, to, amount int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err := tx.Exec("UPDATE accounts SET sum = sum - ? WHERE id = ?", amount, from); err != nil {
		tx.Rollback()
		return err
	}
	if _, err := tx.Exec("UPDATE accounts SET sum = sum + ? WHERE id = ?", amount, to); err != nil {
		tx.Rollback()
		return err
	}
	tx.Commit() // expect: unchecked-error
	return nil
}
