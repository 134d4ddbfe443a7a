package users

import (
	"context"
	"database/sql"
	"fmt"
)

func All(db *sql.DB) ([]string, error) {
	rows, err := db.Query("SELECT name FROM users")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() { // expect: rows-error
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

func Count(ctx context.Context, tx *sql.Tx) (count int, err error) {
	res, err := tx.QueryContext(ctx, "SELECT 1 FROM users")
	if err != nil {
		return 0, fmt.Errorf("count: %w", err)
	}
	defer res.Close()
	for res.Next() { // expect: rows-error
		count++
	}
	return count, nil
}
