package deep

import "encoding/json"

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
