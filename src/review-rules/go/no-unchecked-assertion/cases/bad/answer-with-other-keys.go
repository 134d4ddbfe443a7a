package hook

import (
	"encoding/json"
	"net/http"
)

func answer(w http.ResponseWriter, id int64) error {
	return json.NewEncoder(w).Encode(map[string]any{
		"id":     id,
		"status": "taken",
	})
}

func branch(body []byte) (string, error) {
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	if event["id"] == nil {
		return "", errNone
	}
	return event["branch"].(string), nil // expect: unchecked-assertion
}
