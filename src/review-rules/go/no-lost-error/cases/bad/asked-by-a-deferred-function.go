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
	if _, err = tx.ExecContext(ctx, "INSERT INTO orders(id) VALUES (?)", id); err != nil {
		return err
	}
	for _, item := range items {
		_, err := tx.ExecContext(ctx, "INSERT INTO items(id, item) VALUES (?, ?)", id, item) // expect: shadowed-error
		if err != nil {
			break
		}
	}
	return
}
