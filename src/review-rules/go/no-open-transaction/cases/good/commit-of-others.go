package stock

import (
	"context"
	"database/sql"
)

type unit struct{ tx *sql.Tx }

func (u *unit) Commit() error { return u.tx.Commit() }

func start(ctx context.Context, db *sql.DB) (*unit, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE locks SET taken = true"); err != nil {
		tx.Rollback()
		return nil, err
	}
	return &unit{tx: tx}, nil
}

func handed(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM locks"); err != nil {
		return err
	}
	return finish(tx)
}

func finish(tx *sql.Tx) error { return tx.Commit() }

func count(ctx context.Context, db *sql.DB) (n int, err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	if _, err = tx.ExecContext(ctx, "SET LOCAL statement_timeout = 1000"); err != nil {
		return 0, err
	}
	err = tx.QueryRowContext(ctx, "SELECT count(*) FROM shelves").Scan(&n)
	return n, err
}

func check(db *sql.DB, dryRun bool) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	_, err = tx.Exec("DELETE FROM shelves")
	return err
}
