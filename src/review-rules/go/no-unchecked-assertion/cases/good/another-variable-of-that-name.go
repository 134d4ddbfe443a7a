package work

import (
	"encoding/json"
)


func load(data []byte, defaults map[string]any) (string, int, error) {
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		return "", 0, err
	}
	host := "localhost"
	if v, ok := doc["host"].(string); ok {
		host = v
	}
	if v, found := defaults["port"]; found {
		return host, v.(int), nil
	}
	return host, 80, nil
}
