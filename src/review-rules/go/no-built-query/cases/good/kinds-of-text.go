package users

import (
	"database/sql"
	"fmt"
)

type State string

type ID [16]byte

func (i ID) String() string { return fmt.Sprintf("%x", i[:]) }

func Find(db *sql.DB, state State, id ID) (*sql.Rows, error) {
	return db.Query(fmt.Sprintf("SELECT id FROM users WHERE state = '%s' AND id = '%s'", state, id))
}
