package work

import (
	"context"
	"database/sql"
)


type orders struct{ db *sql.DB }

func (o *orders) place(ctx context.Context, id string, items []string) (err error) {
	tx, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	for _, item := range items {
		_, err = tx.ExecContext(ctx, "INSERT INTO items(id, item) VALUES (?, ?)", id, item)
		if err != nil {
			break
		}
	}
	return
}

func (o *orders) count(ctx context.Context, names []string) (n int, err error) {
	rows, err := o.db.QueryContext(ctx, "SELECT 1")
	for _, name := range names {
		_, err := o.db.ExecContext(ctx, "UPDATE seen SET n = n + 1 WHERE name = ?", name)
		if err != nil {
			break
		}
	}
	if err != nil {
		return 0, err
	}
	defer func() {
		if other := rows.Close(); err == nil {
			err = other
		}
	}()
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}
