package users

import "github.com/jmoiron/sqlx"

func Watch(db *sqlx.DB, each func(string)) func() error {
	return func() error {
		found, err := db.Queryx("SELECT name FROM users")
		if err != nil {
			return err
		}
		defer func() { _ = found.Close() }()
		for found.Next() { // expect: rows-error
			var name string
			if err := found.Scan(&name); err == nil {
				each(name)
			}
		}
		return nil
	}
}
