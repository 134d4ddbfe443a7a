package sample

func sync(queries []Query, db *sql.DB) error {
	for _, query := range queries {
		if query.IsRead() {
			rows, err := db.Query(query.Text)
			if err != nil {
				return err
			}
			defer rows.Close() // expect: defer-misuse
			collect(rows)
		}
	}
	return nil
}
