package hook

import "encoding/json"

func name(body []byte, fallback func() any) (string, error) {
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	value := event["name"]
	if len(event) == 0 {
		value = fallback()
	}
	return value.(string), nil
}
