package store

import "database/sql"

func Copy(db *sql.DB, rows []Row) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	stmt, err := tx.Prepare("INSERT INTO rows (id) VALUES ($1)")
	if err != nil {
		return err
	}
	for _, row := range rows {
		if _, err := stmt.Exec(row.ID); err != nil {
			return err
		}
	}
	return tx.Commit()
}
