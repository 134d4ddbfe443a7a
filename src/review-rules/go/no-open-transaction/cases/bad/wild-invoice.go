package invoice

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

var ErrPaid = errors.New("invoice: already paid")

type Repository struct {
	db  *sql.DB
	now func() time.Time
}

func (r *Repository) Pay(ctx context.Context, number string, cents int64) (time.Time, error) {
	var paidAt sql.NullTime
	var due int64
	tx, err := r.db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable})
	if err != nil {
		return time.Time{}, fmt.Errorf("begin: %w", err)
	}
	row := tx.QueryRowContext(ctx, "SELECT due, paid_at FROM invoices WHERE number = $1", number)
	if err := row.Scan(&due, &paidAt); err != nil {
		tx.Rollback()
		return time.Time{}, fmt.Errorf("invoice %s: %w", number, err)
	}
	if paidAt.Valid {
		return paidAt.Time, ErrPaid // expect: open-transaction
	}
	if cents < due {
		tx.Rollback()
		return time.Time{}, fmt.Errorf("invoice %s: %d of %d cents", number, cents, due)
	}
	now := r.now()
	if _, err := tx.ExecContext(ctx, "UPDATE invoices SET paid_at = $1 WHERE number = $2", now, number); err != nil {
		tx.Rollback()
		return time.Time{}, fmt.Errorf("pay %s: %w", number, err)
	}
	return now, tx.Commit()
}
