package reports

import (
	"github.com/jmoiron/sqlx"
)

type templates struct{ db *sqlx.DB }

// Get gives the text of a report.
func (t *templates) Get(name, query string) (string, error) {
	var text string
	err := t.db.Get(&text, "SELECT body FROM reports WHERE name = $1 AND query = $2", name, query)
	return text, err
}

type cached struct {
	inner *templates
	texts store
}

func (c *cached) text(name, query string) (string, error) {
	if text, ok := c.texts.Get(name, query); ok {
		return text, nil
	}
	return c.inner.Get(name, query)
}
