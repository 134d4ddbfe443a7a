package store

import (
	"context"
	"database/sql"
)

func names(ctx context.Context, db *sql.DB) ([]string, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{
		ReadOnly: true,
	})
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	list, err := namesIn(ctx, tx)
	if err != nil {
		return nil, err
	}
	tx.Commit()
	return list, nil
}
