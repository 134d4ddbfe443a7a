package stock

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jmoiron/sqlx"
	"gorm.io/gorm"
)

func Move(ctx context.Context, db *sql.DB, from, to string, count int) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE shelves SET count = count - $1 WHERE id = $2", count, from); err != nil {
		return fmt.Errorf("take: %w", err)
	}
	if _, err := tx.ExecContext(ctx, "UPDATE shelves SET count = count + $1 WHERE id = $2", count, to); err != nil {
		return fmt.Errorf("put: %w", err)
	}
	return nil // expect: open-transaction
}

type shelves struct{ db *sqlx.DB }

func (s shelves) add(names []string) (added int, err error) {
	work, err := s.db.Beginx()
	if err != nil {
		return 0, err
	}
	defer func() { _ = work.Rollback() }()
	for _, name := range names {
		if _, err = work.Exec(`INSERT INTO shelves (name) VALUES ($1)`, name); err != nil {
			return added, err
		}
		added++
	}
	return added, nil // expect: open-transaction
}

func save(db *gorm.DB, order any, lines []any) error {
	tx := db.Begin()
	if err := tx.Create(order).Error; err != nil {
		tx.Rollback()
		return err
	}
	for _, line := range lines {
		if err := tx.Create(line).Error; err != nil {
			tx.Rollback()
			return err
		}
	}
	return nil // expect: open-transaction
}
