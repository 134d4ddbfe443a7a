package ledger

import "database/sql"

type Work struct {
	tx *sql.Tx
}

func (w *Work) Start(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	w.tx = tx
	return nil
}

func (w *Work) Finish() error { return w.tx.Commit() }
