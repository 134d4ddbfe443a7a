package store

import (
	"database/sql"
	"os"
)

func write(db *sql.DB, batches [][]Row) error {
	for _, batch := range batches {
		tx, err := db.Begin()
		if err != nil {
			return err
		}
		defer tx.Rollback()
		if err := insert(tx, batch); err != nil {
			return err
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}

func sum(db *sql.DB, queries []string) (total int, err error) {
	for _, query := range queries {
		rows, err := db.Query(query)
		if err != nil {
			return 0, err
		}
		defer rows.Close()
		for rows.Next() {
			var one int
			if err := rows.Scan(&one); err != nil {
				return 0, err
			}
			total += one
		}
		if err := rows.Err(); err != nil {
			return 0, err
		}
	}
	return total, nil
}

func touch(names []string) error {
	for _, name := range names {
		file, err := os.Create(name)
		if err != nil {
			return err
		}
		defer file.Close()
		if isLarge(file) {
			if err := file.Close(); err != nil {
				return err
			}
		} else {
			file.Close()
		}
	}
	return nil
}
