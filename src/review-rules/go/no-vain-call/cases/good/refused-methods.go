package archive

import (
	"context"
	"database/sql"
	"io"
	"net/http"
	"os"
	"regexp"
)

var word = regexp.MustCompile(`\w+`)

type message struct{ Header map[string][]string }

type tasks struct{}

func (tasks) RunContext(ctx context.Context, name string) {}

func start(t tasks, db *sql.DB) (*sql.Rows, error) {
	t.RunContext(nil, "pack")
	return db.QueryContext(context.Background(), "select 1", nil)
}

func rewind(f *os.File) error {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err := f.Seek(io.SeekStart, 0)
	return err
}

func words(text string) []string {
	return append(word.FindAllString(text, -1), word.FindAllString(text, 10)...)
}

func requestID(r *http.Request, req message, fields map[string][]string) string {
	r.Header["x-trace"] = []string{"1"}
	if ids := r.Header["X-Request-Id"]; len(ids) > 0 {
		return ids[0]
	}
	if ids := req.Header["x-request-id"]; len(ids) > 0 {
		return ids[0]
	}
	return fields["x-request-id"][0]
}

func forwarded(req *http.Request, headers map[string]string) string {
	headers["*X-Acme-ACTION"] = "send"
	return req.Header["X-Acme-ACTION"][0]
}
