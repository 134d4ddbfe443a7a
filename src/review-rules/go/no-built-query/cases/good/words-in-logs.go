package users

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
)

func find(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	log.Printf("select from users where name = '%s'", name)
	rows, err := db.Query("SELECT id FROM users WHERE name = $1", name)
	if err != nil {
		http.Error(w, fmt.Sprintf("cannot select %s from users", name), 500)
		return
	}
	defer rows.Close()
}
