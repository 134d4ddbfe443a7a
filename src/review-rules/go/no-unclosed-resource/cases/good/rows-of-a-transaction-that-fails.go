package migrate

import "database/sql"

// Whoever began the transaction takes it back where this fails, and its rows are closed with it.
func zones(tx *sql.Tx) (map[int64]string, error) {
	rows, err := tx.Query("SELECT id, timezone FROM users")
	if err != nil {
		return nil, err
	}
	found := make(map[int64]string)
	for rows.Next() {
		var id int64
		var zone string
		if err := rows.Scan(&id, &zone); err != nil {
			return nil, err
		}
		found[id] = zone
	}
	rows.Close()
	return found, rows.Err()
}
