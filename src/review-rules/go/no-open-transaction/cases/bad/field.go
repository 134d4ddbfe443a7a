package store

import (
	"context"
	"database/sql"
	"errors"
)

type Store struct {
	db *sql.DB
}

var errEmpty = errors.New("nothing to store")

func (s *Store) Put(ctx context.Context, names []string) error {
	tx, err := s.db.BeginTx(ctx, nil) // expect: open-transaction
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return errEmpty
	}
	for _, name := range names {
		if _, err := tx.ExecContext(ctx, "INSERT INTO names VALUES ($1)", name); err != nil {
			return err
		}
	}
	return tx.Commit()
}
