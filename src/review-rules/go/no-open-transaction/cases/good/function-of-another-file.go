package order

import "database/sql"

func Create(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err := insertOrder(tx, id); err != nil {
		return err
	}
	return tx.Commit()
}
