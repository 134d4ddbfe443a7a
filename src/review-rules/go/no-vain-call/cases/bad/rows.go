package users

import (
	"context"
	"database/sql"
)

func touch(ctx context.Context, db *sql.DB, id int) error {
	if _, err := db.Query("UPDATE users SET seen = now() WHERE id = $1", id); err != nil { // expect: vain-call
		return err
	}
	_, err := db.QueryContext(ctx, `DELETE FROM visits WHERE user_id = $1`, id) // expect: vain-call
	db.Query("SELECT 1")                                                        // expect: vain-call
	return err
}
