package sample

import "database/sql"

type migration struct{ steps []string }

func (m *migration) Query(text string) { m.steps = append(m.steps, text) }

func build(m *migration, db *sql.DB) error {
	m.Query("CREATE TABLE a (id int)")
	m.Query("ALTER TABLE a ADD b int")
	return db.Ping()
}
