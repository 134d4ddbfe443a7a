package stock

import "github.com/jmoiron/sqlx"

func Take(db *sqlx.DB, sku string, n int) error {
	work, err := db.Beginx() // expect: open-transaction
	if err != nil {
		return err
	}
	var left int
	if err := work.Get(&left, "SELECT n FROM stock WHERE sku = ?", sku); err != nil {
		return err
	}
	if _, err := work.Exec("UPDATE stock SET n = ? WHERE sku = ?", left-n, sku); err != nil {
		return err
	}
	return work.Commit()
}
