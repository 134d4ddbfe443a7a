package sessions

import (
	"context"
	"database/sql"
)

func Replace(ctx context.Context, db *sql.DB, old, id string, data []byte) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	tx.ExecContext(ctx, "DELETE FROM sessions WHERE id = $1", old) // expect: unchecked-error
	if _, err := tx.ExecContext(ctx, "INSERT INTO sessions(id, data) VALUES ($1, $2)", id, data); err != nil {
		return err
	}
	return tx.Commit()
}
