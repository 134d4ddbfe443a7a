package proxy

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"net/http"
)

func relay(w http.ResponseWriter, client *http.Client, req *http.Request) error {
	out, err := client.Do(req)
	defer func() { // expect: defer-misuse
		if cerr := out.Body.Close(); cerr != nil {
			report(cerr)
		}
	}()
	if err != nil {
		return err
	}
	_, err = io.Copy(w, out.Body)
	return err
}

func tags(ctx context.Context, db *sql.DB) (found []string, err error) {
	var rows *sql.Rows
	rows, err = db.QueryContext(ctx, "SELECT name FROM tags")
	defer rows.Close() // expect: defer-misuse
	switch {
	case errors.Is(err, context.Canceled):
		return nil, nil
	case err != nil:
		return nil, err
	}
	return all(rows)
}
