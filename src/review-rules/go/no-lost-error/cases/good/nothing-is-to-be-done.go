package sample

import (
	"encoding/json"
	"os"
)

type state struct {
	Cursor string
}

func load(path string) *state {
	st := &state{}
	raw, err := os.ReadFile(path)
	if err != nil {
		return st
	}
	if err := json.Unmarshal(raw, st); err != nil {
		// What cannot be read counts as empty.
	}
	if _, err := os.Stat(path); err != nil {
	} else {
		st.Cursor = path
	}
	if st != nil {
	}
	return st
}
