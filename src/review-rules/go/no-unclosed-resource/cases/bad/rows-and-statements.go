package store

import (
	"context"
	"database/sql"
	"errors"
)

var errMany = errors.New("more than one")

type Store struct{ db *sql.DB }

// The second row decides, and the others are left where they are.
func (s *Store) only(ctx context.Context, name string) (int64, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id FROM users WHERE name = $1", name) // expect: unclosed-db
	if err != nil {
		return 0, err
	}
	var id int64
	for rows.Next() {
		if id != 0 {
			return 0, errMany
		}
		if err = rows.Scan(&id); err != nil {
			rows.Close()
			return 0, err
		}
	}
	return id, rows.Err()
}

func (s *Store) exists(name string) bool {
	found, err := s.db.Query("SELECT 1 FROM users WHERE name = $1", name) // expect: unclosed-db
	return err == nil && found.Next()
}

func (s *Store) addAll(ctx context.Context, names []string) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	insert, err := s.db.Prepare("INSERT INTO users (name) VALUES ($1)") // expect: unclosed-db
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	for _, name := range names {
		if _, err := insert.ExecContext(ctx, name); err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	insert.Close()
	return tx.Commit()
}
