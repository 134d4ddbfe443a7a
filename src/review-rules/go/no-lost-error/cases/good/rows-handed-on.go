package users

import "database/sql"

func Open(db *sql.DB) (*sql.Rows, error) {
	rows, err := db.Query("SELECT name FROM users")
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		break
	}
	return rows, nil
}

func Each(db *sql.DB, each func(string)) error {
	rows, err := db.Query("SELECT name FROM users")
	if err != nil {
		return err
	}
	for rows.Next() {
		each("a")
	}
	return finish(rows)
}

func Skim(rows *sql.Rows) (n int) {
	for rows.Next() {
		n++
	}
	return n
}
