package hook

import "encoding/json"

func branch(body []byte) (string, error) {
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	repository, ok := event["repository"].(map[string]any)
	if !ok {
		return "", nil
	}
	return repository["branch"].(string), nil // expect: unchecked-assertion
}
