package sample

import "net/url"

func values(u *url.URL, db *graph) error {
	rows, err := db.Query("match")
	if err != nil {
		return err
	}
	return rows.Err()
}
