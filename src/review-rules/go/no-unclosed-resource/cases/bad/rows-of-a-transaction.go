package migrate

import "database/sql"

func first(tx *sql.Tx, wanted string) (int64, error) {
	rows, err := tx.Query("SELECT id, name FROM users") // expect: unclosed-db
	if err != nil {
		return 0, err
	}
	var id int64
	for rows.Next() {
		var name string
		if err := rows.Scan(&id, &name); err != nil {
			return 0, err
		}
		if name == wanted {
			return id, nil
		}
	}
	rows.Close()
	return 0, rows.Err()
}
