package dialect

import (
	"database/sql"
	"fmt"
)

func HasIndex(db *sql.DB, owner, name string) (bool, error) {
	var count int
	query := fmt.Sprintf("SELECT count(*) FROM pg_indexes WHERE tablename = '%s' AND indexname = '%s'", owner, name)
	err := db.QueryRow(query).Scan(&count)
	return count > 0, err
}

func HasColumn(db *sql.DB, indexName string) *sql.Row {
	return db.QueryRow(fmt.Sprintf("SELECT count(*) FROM things WHERE name LIKE '%%INDEX %v ON%%'", indexName))
}
