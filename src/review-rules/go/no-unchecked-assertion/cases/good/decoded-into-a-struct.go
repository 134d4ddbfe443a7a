package hook

import "encoding/json"

type event struct {
	Name string `json:"name"`
}

func name(body []byte, other map[string]any) (string, error) {
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		return "", err
	}
	return e.Name + other["suffix"].(string), nil
}
