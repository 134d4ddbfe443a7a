package sample

import (
	"context"
	"database/sql"
)

func save(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil)
	tx.ExecContext(ctx, "INSERT INTO names VALUES (?)", name) // expect: use-before-err-check
	if err != nil {
		return err
	}
	return tx.Commit()
}
