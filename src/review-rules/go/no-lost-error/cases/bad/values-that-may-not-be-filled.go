package api

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

func (s *Server) Create(w http.ResponseWriter, r *http.Request) {
	var input Input
	json.NewDecoder(r.Body).Decode(&input) // expect: unchecked-error
	var count int
	row := s.db.QueryRow("SELECT count(*) FROM users WHERE name = ?", input.Name)
	row.Scan(&count) // expect: unchecked-error
	if count > 0 {
		http.Error(w, "taken", http.StatusConflict)
	}
}

func (s *Server) Settings(db *sql.DB, raw []byte) (settings Settings) {
	json.Unmarshal(raw, &settings) // expect: unchecked-error
	db.QueryRow("SELECT theme FROM settings").Scan(&settings.Theme) // expect: unchecked-error
	dec := json.NewDecoder(s.extra)
	dec.Decode(&settings.Extra) // expect: unchecked-error
	settings.IsLoaded = true
	return settings
}
