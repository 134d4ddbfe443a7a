package feed

import (
	"context"
	"database/sql"
	"sort"
)

type Page struct {
	IDs  []int64
	Next int64
}

// The last row tells where the next page begins, if there is one.
func page(ctx context.Context, db *sql.DB, from int64, size int) (Page, error) {
	list, err := db.QueryContext(ctx, "SELECT id FROM entries WHERE id >= $1 ORDER BY id LIMIT $2", from, size+1)
	if err != nil {
		return Page{}, err
	}
	defer list.Close()
	var found Page
	for list.Next() { // expect: rows-error
		var id int64
		if err := list.Scan(&id); err != nil {
			return Page{}, err
		}
		if len(found.IDs) == size {
			found.Next = id
			break
		}
		found.IDs = append(found.IDs, id)
	}
	sort.Slice(found.IDs, func(i, j int) bool { return found.IDs[i] < found.IDs[j] })
	return found, nil
}

func tags(stmt *sql.Stmt, id int64) map[string]bool {
	rows, err := stmt.Query(id)
	if err != nil {
		return nil
	}
	defer rows.Close()
	all := map[string]bool{}
	for rows.Next() { // expect: rows-error
		var tag string
		if rows.Scan(&tag) == nil {
			all[tag] = true
		}
	}
	return all
}

func forget(tx *sql.Tx, old string, drop func(int64) error) error {
	rows, err := tx.Query("SELECT id FROM entries WHERE feed = ?", old)
	switch {
	case err == sql.ErrNoRows:
		return nil
	case err != nil:
		return err
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() { // expect: rows-error
		var id int64
		if err := rows.Scan(&id); err != nil {
			return err
		}
		ids = append(ids, id)
	}
	for _, id := range ids {
		if err := drop(id); err != nil {
			return err
		}
	}
	return nil
}
