package report

import (
	"context"
	"database/sql"
	"encoding/csv"
	"io"
)

func columns(ctx context.Context, conn *sql.Conn, table string) ([]string, error) {
	rows, err := conn.QueryContext(ctx, "SELECT * FROM "+table+" LIMIT 0") // expect: unclosed-db
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

func write(db *sql.DB, out io.Writer) (err error) {
	var rows *sql.Rows
	if rows, err = db.Query("SELECT day, total FROM totals"); err != nil { // expect: unclosed-db
		return
	}
	sheet := csv.NewWriter(out)
	for rows.Next() {
		var day, total string
		if err = rows.Scan(&day, &total); err != nil {
			return
		}
		if err = sheet.Write([]string{day, total}); err != nil {
			return
		}
	}
	sheet.Flush()
	return sheet.Error()
}
