package orders

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"
)

func count(db *sql.DB, r *http.Request) *sql.Row {
	var sb strings.Builder
	sb.WriteString("SELECT count(*) FROM orders")
	if tag := r.URL.Query().Get("tag"); tag != "" {
		fmt.Fprintf(&sb, " WHERE tag = '%s'", tag)
	}
	return db.QueryRow(sb.String()) // expect: sql-injection
}
