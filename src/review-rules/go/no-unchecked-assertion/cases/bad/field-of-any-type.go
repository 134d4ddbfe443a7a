package hook

import "encoding/json"

type event struct {
	Kind string `json:"kind"`
	Data any    `json:"data"`
}

func data(body []byte) (map[string]any, error) {
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		return nil, err
	}
	return e.Data.(map[string]any), nil // expect: unchecked-assertion
}
