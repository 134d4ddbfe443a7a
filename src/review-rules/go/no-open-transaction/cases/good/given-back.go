package ledger

import "database/sql"

type Work struct {
	tx *sql.Tx
}

func Begin(db *sql.DB) (*sql.Tx, error) {
	tx, err := db.Begin()
	if err != nil {
		return nil, err
	}
	return tx, nil
}

func (w *Work) Commit() error { return w.tx.Commit() }
