package work

import (
	"database/sql"
)


type counts struct{ byDay *sql.Stmt }

func (c *counts) of(day string) (n int, err error) {
	rows, err := c.byDay.Query(day)
	found := rows.Next() // expect: use-before-err-check
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	if found {
		err = rows.Scan(&n)
	}
	return n, err
}
