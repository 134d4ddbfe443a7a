package deep

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
)

func Copy(from *Tree) *Tree {
	data, err := json.Marshal(from)
	if err != nil {
		return nil
	}
	to := &Tree{}
	json.Unmarshal(data, to)
	return to
}

func Fill(from map[string]any, to *Tree) {
	if raw, err := json.Marshal(from); err == nil {
		json.Unmarshal(raw, to)
	}
}

func deepCopy(from *Settings) *Settings {
	var memory bytes.Buffer
	enc := gob.NewEncoder(&memory)
	dec := gob.NewDecoder(&memory)
	_ = enc.Encode(*from)
	var to Settings
	dec.Decode(&to)
	return &to
}
