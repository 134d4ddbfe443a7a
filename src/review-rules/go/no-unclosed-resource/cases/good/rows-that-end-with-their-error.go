package data

import (
	"context"
	"database/sql"
)

type queries struct{ tx *sql.Tx }

func (q queries) each(ctx context.Context, query string, see func(*sql.Rows) error) error {
	rows, err := q.tx.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	// There is an error before the first row only where the rows are closed already.
	if err := rows.Err(); err != nil {
		return err
	}
	return see(rows)
}
