package stock

import "github.com/jmoiron/sqlx"

type Item struct {
	SKU string
	Qty int
}

func Each(db *sqlx.DB, use func(Item) error) error {
	rows, err := db.Queryx("SELECT sku, qty FROM stock ORDER BY sku") // expect: unclosed-db
	if err != nil {
		return err
	}
	for rows.Next() {
		var item Item
		if err := rows.StructScan(&item); err != nil {
			return err
		}
		if err := use(item); err != nil {
			return err
		}
	}
	return rows.Err()
}
