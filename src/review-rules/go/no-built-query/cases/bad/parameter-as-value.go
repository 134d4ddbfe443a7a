package users

import (
	"context"
	"database/sql"
	"fmt"
)

type Store struct{ db *sql.DB }

func (s *Store) FindByName(ctx context.Context, name string) *sql.Row {
	query := fmt.Sprintf("SELECT id, email FROM users WHERE name = '%s'", name)
	return s.db.QueryRowContext(ctx, query) // expect: sql-injection
}

func (s *Store) Rename(ctx context.Context, id int, name string) error {
	_, err := s.db.ExecContext(ctx, "UPDATE users SET name = '"+name+"' WHERE id = 1") // expect: sql-injection
	return err
}
