package store

import "database/sql"

func insert(db *sql.DB, values []any, stride int) error {
	var stmt *sql.Stmt
	for left := 0; left < len(values); left += stride {
		right := left + stride
		if right <= len(values) && stmt == nil {
			var err error
			stmt, err = prepare(db, stride)
			if err != nil {
				return err
			}
			defer stmt.Close()
		} else if right > len(values) {
			right = len(values)
			var err error
			stmt, err = prepare(db, right-left)
			if err != nil {
				return err
			}
			defer stmt.Close()
		}
		if _, err := stmt.Exec(values[left:right]...); err != nil {
			return err
		}
	}
	return nil
}
