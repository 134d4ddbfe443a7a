package sample

import "database/sql"

func count(db *sql.DB) (n int, err error) {
	rows, err := db.Query("SELECT 1 FROM users")
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}
