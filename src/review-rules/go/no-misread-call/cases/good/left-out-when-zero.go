package hooks

import "encoding/json"

type hook struct {
	Name string `json:"name"`
	Run  func() `json:"run,omitzero"`
}

func dump(h hook) ([]byte, error) {
	return json.Marshal(h)
}
