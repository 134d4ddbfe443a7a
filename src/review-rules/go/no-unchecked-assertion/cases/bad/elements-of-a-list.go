package hook

import "encoding/json"

func names(body []byte) ([]string, error) {
	var list []any
	if err := json.Unmarshal(body, &list); err != nil {
		return nil, err
	}
	var names []string
	for _, one := range list {
		names = append(names, one.(string)) // expect: unchecked-assertion
	}
	return names, nil
}
