package hook

import "gopkg.in/yaml.v3"

func settings(text []byte) (map[string]any, error) {
	var document any
	if err := yaml.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	return document.(map[string]any), nil // expect: unchecked-assertion
}
