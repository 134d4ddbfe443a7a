package hook

import "encoding/json"

func name(body []byte) (string, error) {
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	if name, ok := event["name"].(string); ok {
		return name, nil
	}
	var kind, ok = event["kind"].(string)
	if !ok {
		kind = "none"
	}
	return kind, nil
}
