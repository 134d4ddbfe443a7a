package batch

import "database/sql"

func All(db *sql.DB, ids []int) error {
	for _, id := range ids {
		tx, err := db.Begin() // expect: open-transaction
		if err != nil {
			return err
		}
		if _, err := tx.Exec("UPDATE t SET done = true WHERE id = $1", id); err != nil {
			return err
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}
