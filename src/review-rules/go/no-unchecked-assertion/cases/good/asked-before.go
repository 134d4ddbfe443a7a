package hook

import "encoding/json"

func text(body []byte) (string, error) {
	var value map[string]any
	if err := json.Unmarshal(body, &value); err != nil {
		return "", err
	}
	if _, ok := value["text"].(string); !ok {
		return "", nil
	}
	return value["text"].(string), nil
}
