package users

import "database/sql"

func Setup(db *sql.DB) error {
	if err := setMode(db, "wal"); err != nil {
		return err
	}
	return setMode(db, "delete")
}

func setMode(db *sql.DB, mode string) error {
	_, err := db.Exec("UPDATE settings SET mode = '" + mode + "'")
	return err
}
