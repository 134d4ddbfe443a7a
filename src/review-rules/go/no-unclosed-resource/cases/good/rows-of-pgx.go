package posts

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Post struct {
	ID    int64
	Title string
}

func All(ctx context.Context, pool *pgxpool.Pool) ([]Post, error) {
	rows, err := pool.Query(ctx, "select id, title from posts")
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Post])
}

// Rows that cannot be read are closed by that.
func Titles(ctx context.Context, tx pgx.Tx) (titles []string, err error) {
	rows, err := tx.Query(ctx, "select title from posts")
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var title string
		if err := rows.Scan(&title); err != nil {
			return nil, err
		}
		titles = append(titles, title)
	}
	return titles, rows.Err()
}
