package health

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
)

type status struct {
	Name  string
	Cause *string
	Parts []string
}

func IsReady(body io.Reader) bool {
	var got status
	json.NewDecoder(body).Decode(&got)
	fmt.Println("status", got)
	return got.Name == "ok"
}

func Tell(body []byte) {
	var got status
	json.Unmarshal(body, &got)

	if got.Cause != nil {
		fmt.Println("failed:", *got.Cause)
	}
}

func Count(body []byte) int {
	var got status
	json.Unmarshal(body, &got)
	if len(got.Parts) == 0 {
		return 1
	}
	return len(got.Parts)
}

func Mode(body []byte) (string, bool) {
	got := map[string]string{}
	json.Unmarshal(body, &got)
	if mode, ok := got["mode"]; ok {
		return mode, true
	}
	return "", false
}

func Paths(body []byte) map[string]any {
	var all map[string]any
	json.Unmarshal(body, &all)

	paths := all["server"].(map[string]any)["paths"].(map[string]any)
	return paths
}

func Zone(db *sql.DB, set func(name string)) {
	row := db.QueryRow("SELECT ZONE, KIND FROM SETTINGS")
	var zone, kind string
	row.Scan(&zone, &kind)
	if zone != "" {
		set(zone)
	} else {
		set("UTC")
	}
}

func Offset(db *sql.DB, set func(name string)) {
	row := db.QueryRow("SELECT OFFSET FROM SETTINGS")
	var offset string
	row.Scan(&offset)
	if len(offset) >= 8 {
		set(offset)
	}
}
