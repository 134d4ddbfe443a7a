package tags

import (
	"database/sql"
	"strings"
)

func Delete(tx *sql.Tx, names []string) error {
	if len(names) == 0 {
		return nil
	}
	list := strings.Join(names, "','")
	_, err := tx.Exec("DELETE FROM tags WHERE name IN ('" + list + "')") // expect: sql-injection
	return err
}

func Count(db *sql.DB, names ...string) (n int, err error) {
	row := db.QueryRow("SELECT count(*) FROM tags WHERE name IN ('" + strings.Join(names, "', '") + "')") // expect: sql-injection
	return n, row.Scan(&n)
}
