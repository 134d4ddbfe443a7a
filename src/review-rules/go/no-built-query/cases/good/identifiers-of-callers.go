package store

import (
	"context"
	"database/sql"
	"fmt"
)

type Table struct {
	db   *sql.DB
	name string
}

func (t *Table) Count(ctx context.Context, column string) *sql.Row {
	return t.db.QueryRowContext(ctx, fmt.Sprintf("SELECT count(%s) FROM %s", column, t.name))
}

func (t *Table) Where(ctx context.Context, where string) (*sql.Rows, error) {
	return t.db.QueryContext(ctx, "SELECT * FROM "+t.name+" WHERE "+where)
}

func drop(db *sql.DB, table string) error {
	_, err := db.Exec("DROP TABLE " + table)
	return err
}

func ByKey(db *sql.DB, keyColumn string) (*sql.Rows, error) {
	return db.Query("SELECT a FROM b WHERE c = " + keyColumn)
}
