package read

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
)

type settings struct{ Theme string }

func load(data []byte, r io.Reader) (settings, error) {
	var s settings
	if err := json.Unmarshal(data, s); err != nil { // expect: misread-call
		return s, err
	}
	err := json.NewDecoder(r).Decode(s) // expect: misread-call
	return s, err
}

func name(db *sql.DB, line string) (string, error) {
	var id int
	var name string
	if _, err := fmt.Sscanf(line, "%d", id); err != nil { // expect: misread-call
		return "", err
	}
	err := db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(name) // expect: misread-call
	return name, err
}
