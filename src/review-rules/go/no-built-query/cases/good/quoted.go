package shop

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"

	"github.com/lib/pq"
)

func list(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	column := pq.QuoteIdentifier(r.FormValue("sort"))
	return db.Query("SELECT name FROM products ORDER BY " + column)
}

func find(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	name := strings.ReplaceAll(r.FormValue("name"), "'", "''")
	return db.Query(fmt.Sprintf("SELECT id FROM products WHERE name = '%s'", name))
}

func clean(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	name := r.FormValue("name")
	name = onlyLetters(name)
	return db.Query("SELECT id FROM products WHERE name = '" + name + "'")
}

func onlyLetters(text string) string {
	var sb strings.Builder
	for _, c := range text {
		if c >= 'a' && c <= 'z' {
			sb.WriteRune(c)
		}
	}
	return sb.String()
}
