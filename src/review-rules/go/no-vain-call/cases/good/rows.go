package users

import (
	"database/sql"
	"net/url"
)

type index interface {
	Query(text string) (int, error)
}

func touch(db *sql.DB, id int, in index, u *url.URL) (int, error) {
	if _, err := db.Exec("UPDATE users SET seen = now() WHERE id = $1", id); err != nil {
		return 0, err
	}
	rows, err := db.Query("SELECT name FROM users WHERE id = $1", id)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	if _, err := in.Query("names:a*"); err != nil {
		return 0, err
	}
	return len(u.Query()), rows.Err()
}
