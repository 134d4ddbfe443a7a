package read

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
)

type settings struct{ Theme string }

func load(data []byte, r io.Reader, into any, s *settings) error {
	var own settings
	if err := json.Unmarshal(data, &own); err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return err
	}
	return json.NewDecoder(r).Decode(s)
}

func name(db *sql.DB, line string, target *string) (int, error) {
	var id int
	if _, err := fmt.Sscanf(line, "%d", &id); err != nil {
		return 0, err
	}
	return id, db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(target)
}
