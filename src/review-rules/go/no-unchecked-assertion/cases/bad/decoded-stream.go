package hook

import (
	"encoding/json"
	"io"
)

func count(body io.Reader) (int, error) {
	event := map[string]any{}
	if err := json.NewDecoder(body).Decode(&event); err != nil {
		return 0, err
	}
	number := event["count"].(float64) // expect: unchecked-assertion
	return int(number), nil
}
