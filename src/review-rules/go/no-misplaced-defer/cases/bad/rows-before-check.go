package sample

func names(db *sql.DB) error {
	var err error
	var rows *sql.Rows
	rows, err = db.Query("SELECT name FROM users")
	defer rows.Close() // expect: defer-misuse
	if err != nil || rows == nil {
		return err
	}
	return scan(rows)
}
