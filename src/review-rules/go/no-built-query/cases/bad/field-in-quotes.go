package tracks

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

type Filter struct {
	Artist string
	Year   int
}

type Store struct{ db *sql.DB }

func (s *Store) Search(ctx context.Context, f Filter) (*sql.Rows, error) {
	var where []string
	if f.Artist != "" {
		where = append(where, fmt.Sprintf("artist = '%s'", f.Artist))
	}
	if f.Year > 0 {
		where = append(where, fmt.Sprintf("year = %d", f.Year))
	}
	q := "SELECT title FROM tracks"
	if len(where) > 0 {
		q += " WHERE " + strings.Join(where, " AND ")
	}
	return s.db.QueryContext(ctx, q) // expect: sql-injection
}
