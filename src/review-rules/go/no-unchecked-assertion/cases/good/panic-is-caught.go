package hook

import (
	"encoding/json"
	"fmt"
)

func name(body []byte) (name string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("no name: %v", r)
		}
	}()
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil {
		return "", err
	}
	return event["name"].(string), nil
}
