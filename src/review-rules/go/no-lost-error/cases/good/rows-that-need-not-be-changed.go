package sessions

import (
	"context"
	"database/sql"
)

func Open(path string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return nil, err
	}
	db.Exec("PRAGMA journal_mode = WAL")
	db.Exec("CREATE TABLE IF NOT EXISTS sessions (id TEXT)")
	return db, nil
}

func Mark(ctx context.Context, tx *sql.Tx, id string) error {
	_, err := tx.ExecContext(ctx, "UPDATE sessions SET seen = 1 WHERE id = $1", id)
	if err != nil {
		tx.Exec("DELETE FROM marks WHERE id = $1", id)
		return err
	}
	_, _ = tx.Exec("DELETE FROM marks WHERE id = $1", id)
	return nil
}
