package feed

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"time"
)

type client struct{ http *http.Client }

func (c *client) load(ctx context.Context, url string, out any) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(out); err != nil {
		return resp, err
	}
	return resp, nil
}

func (c *client) head(ctx context.Context, url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, url, nil)
	if err != nil {
		return nil, err
	}
	return c.http.Do(req)
}

type page struct {
	count int
	rows  *sql.Rows
}

func count(ctx context.Context, db *sql.DB) (*page, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	rows, err := db.QueryContext(ctx, "SELECT id FROM pages")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	found := 0
	for rows.Next() {
		found++
	}
	return &page{count: found, rows: rows}, nil
}
