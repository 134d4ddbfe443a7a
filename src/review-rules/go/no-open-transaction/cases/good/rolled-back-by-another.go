package order

import "database/sql"

func insert(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("INSERT INTO orders VALUES ($1)", id); err != nil {
		tx.Rollback()
		return err
	}
	return nil
}

func Create(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err := insert(tx, id); err != nil {
		return err
	}
	return tx.Commit()
}
