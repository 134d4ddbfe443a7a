package order

import "database/sql"

func insert(tx *sql.Tx, id int) error {
	_, err := tx.Exec("INSERT INTO orders VALUES ($1)", id)
	return err
}

func Create(db *sql.DB, id int) error {
	tx, err := db.Begin() // expect: open-transaction
	if err != nil {
		return err
	}
	if err := insert(tx, id); err != nil {
		return err
	}
	return tx.Commit()
}
