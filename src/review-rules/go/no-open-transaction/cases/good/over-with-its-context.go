package store

import (
	"context"
	"database/sql"
	"time"
)

func Put(parent context.Context, db *sql.DB, name string) error {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	defer cancel()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO names VALUES ($1)", name); err != nil {
		return err
	}
	return tx.Commit()
}
