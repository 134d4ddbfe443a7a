package ledger

import (
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

func (s *store) overdue(parent context.Context) (*sql.Rows, error) {
	ctx, cancel := context.WithTimeout(parent, 5*time.Second)
	defer cancel()
	rows, err := s.db.QueryContext(ctx, "SELECT id FROM accounts WHERE due < now()")
	if err != nil {
		return nil, err
	}
	return rows, nil // expect: ended-context
}

func (s *store) begin() (*sql.Tx, error) {
	limited, stop := context.WithTimeout(context.Background(), time.Second)
	defer stop()
	tx, err := s.db.BeginTx(limited, nil)
	return tx, err // expect: ended-context
}

func (s *store) get(url string) (io.ReadCloser, error) {
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
	return res.Body, nil // expect: ended-context
}

type object struct {
	res  *http.Response
	name string
}

func (s *store) open(req *http.Request, name string) (*object, error) {
	ctx, cancel := context.WithCancel(req.Context())
	defer cancel()
	req = req.WithContext(ctx)
	res, err := s.client.Do(req)
	if err != nil {
		return nil, err
	}
	return &object{res: res, name: name}, nil // expect: ended-context
}

func (s *store) straight(url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	return s.client.Do(req) // expect: ended-context
}
