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
	if err := json.Unmarshal(raw, st); err != nil { // expect: unchecked-error
	}
	return st
}

func keep(path string, st *state) {
	raw, err := json.Marshal(st)
	if err != nil { // expect: unchecked-error

	}
	os.Stdout.Write(raw)
	println(path)
}
