package hook

import "encoding/json"

func name(body []byte) (string, error) {
	var event map[string]interface{}
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	return event["name"].(string), nil // expect: unchecked-assertion
}
