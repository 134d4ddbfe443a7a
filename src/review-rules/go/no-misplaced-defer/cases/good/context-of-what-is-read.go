package ledger

import (
	"bytes"
	"context"
	"database/sql"
	"io"
	"net/http"
	"time"
)

type store struct {
	db     *sql.DB
	client *http.Client
}

func (s *store) overdue(parent context.Context) (ids []int, err error) {
	ctx, cancel := context.WithTimeout(parent, 5*time.Second)
	defer cancel()
	rows, err := s.db.QueryContext(ctx, "SELECT id FROM accounts")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

func (s *store) status(url string) (int, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, err
	}
	res, err := s.client.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	return res.StatusCode, nil
}

func (s *store) whole(url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	res, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return res, err
	}
	res.Body = io.NopCloser(bytes.NewReader(text))
	return res, nil
}

func (s *store) given(ctx context.Context) (*sql.Rows, error) {
	early, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	if err := s.db.PingContext(early); err != nil {
		return nil, err
	}
	rows, err := s.db.QueryContext(ctx, "SELECT 1")
	return rows, err
}

func (s *store) handsOn(ctx context.Context) (*sql.Rows, context.CancelFunc, error) {
	longer, cancel := context.WithTimeout(ctx, time.Minute)
	rows, err := s.db.QueryContext(longer, "SELECT 1")
	return rows, cancel, err
}

func (s *store) one(ctx context.Context, scan func(*sql.Rows) (int, error)) (int, error) {
	early, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	rows, err := s.db.QueryContext(early, "SELECT 1")
	if err != nil {
		return 0, err
	}
	return scan(rows)
}
