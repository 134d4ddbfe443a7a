package archive

import (
	"context"
	"database/sql"
	"io"
	"net/http"
	"os"
	"regexp"
	"time"
)

var word = regexp.MustCompile(`\w+`)

type store struct{ db *sql.DB }

func (s *store) name(id int) (name string, err error) {
	err = s.db.QueryRowContext(nil, "select name from files where id = $1", id).Scan(&name) // expect: vain-call
	return name, err
}

func (s *store) begin() (*sql.Tx, error) {
	return s.db.BeginTx(nil, nil) // expect: vain-call
}

func fetch(url string) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(nil, time.Second) // expect: vain-call
	defer cancel()
	if _, err := http.NewRequestWithContext(nil, "GET", url, nil); err != nil { // expect: vain-call
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func tail(f *os.File, size int64) ([]byte, error) {
	if _, err := f.Seek(io.SeekEnd, -int(size)); err != nil { // expect: vain-call
		return nil, err
	}
	return io.ReadAll(f)
}

func words(text string) []string {
	return word.FindAllString(text, 0) // expect: vain-call
}

func requestID(r *http.Request, seen http.Header) string {
	if ids := r.Header["x-request-id"]; len(ids) > 0 { // expect: vain-call
		return ids[0]
	}
	if ids, ok := seen["X-Request-ID"]; ok { // expect: vain-call
		return ids[0]
	}
	return ""
}

func cached(w http.ResponseWriter) bool {
	_, ok := w.Header()["etag"] // expect: vain-call
	return ok
}
