package posts

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Post struct {
	ID    int64
	Title string
}

type Feed struct{ reader *pgxpool.Pool }

func (f *Feed) First(ctx context.Context, keep func(Post) bool) (*Post, error) {
	rows, err := f.reader.Query(ctx, `select id, title from posts order by id desc`) // expect: unclosed-db
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var post Post
		if err := rows.Scan(&post.ID, &post.Title); err != nil {
			return nil, err
		}
		if keep(post) {
			return &post, nil
		}
	}
	return nil, rows.Err()
}
