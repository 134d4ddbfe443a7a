package sample

import (
	"context"
	"database/sql"
)

func insert(ctx context.Context, db *sql.DB, names []string) error {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO users VALUES ($1)") // expect: unclosed-db
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, err := stmt.ExecContext(ctx, name); err != nil {
			return err
		}
	}
	return nil
}
