package hook

import "encoding/json"

func text(body []byte) (string, error) {
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return "", err
	}
	switch value.(type) {
	case string:
		return value.(string), nil
	default:
		return "", nil
	}
}
