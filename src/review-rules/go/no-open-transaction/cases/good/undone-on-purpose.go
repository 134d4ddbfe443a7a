package store

import (
	"context"
	"database/sql"
)

type Store struct{ db *sql.DB }

// Preview tells what an import would change. Its transaction is always rolled back.
func (s *Store) Preview(ctx context.Context, names []string) (int, error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	for _, name := range names {
		if _, err := tx.ExecContext(ctx, "INSERT INTO users (name) VALUES ($1)", name); err != nil {
			return 0, err
		}
	}
	var count int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM users").Scan(&count); err != nil {
		return 0, err
	}
	return count, nil
}

func (s *Store) CheckConstraints(ctx context.Context, id int) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = $1", id); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Rollback()
}
