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
