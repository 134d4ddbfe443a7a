package work

import (
	"encoding/json"
	"fmt"
)


type settings struct {
	host string
	port int
}

func load(data []byte) (*settings, error) {
	var doc map[string]any
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	s := &settings{host: "localhost", port: 80}
	if v, ok := doc["host"].(string); ok {
		s.host = v
	}
	if v, found := doc["port"]; found {
		s.port = int(v.(float64)) // expect: unchecked-assertion
	}
	return s, nil
}
