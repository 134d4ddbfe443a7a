package sample

import "database/sql"

type plan struct{ steps []string }

func (p *plan) Query(text string) { p.steps = append(p.steps, text) }

type log struct{ texts []string }

func (l *log) Query(text string) { l.texts = append(l.texts, text) }

type job struct{ plan *plan }

func build(p *plan, j job, db *sql.DB) error {
	p.Query("CREATE TABLE a (id int)")
	j.plan.Query("ALTER TABLE a ADD b int")
	return db.Ping()
}
