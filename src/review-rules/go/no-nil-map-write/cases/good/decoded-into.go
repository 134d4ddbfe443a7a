package config

import "encoding/json"

func parse(data []byte) (map[string]any, error) {
	var values map[string]any
	if err := json.Unmarshal(data, &values); err != nil {
		return nil, err
	}
	values["parsed"] = true
	return values, nil
}
